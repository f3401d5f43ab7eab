import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { TextArea } from '../../forms/TextArea';
import { tidy } from '../../forms/tidy';
import type { Answer } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { unitsQuery } from '../cases/queries';

interface Props {
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 确定种子: what is drawn from, how many, and why; the seed itself is made by the system and recorded before anything is drawn. */
export function SeedSampleForm({ onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data ?? [];
  return (
    <CommandForm<Schemas['SeedSample'], Schemas['SeedSample']>
      command={{ path: '/samples', onDone }}
      toBody={tidy}
      initial={{ size: 5 }}
      submit={label('command', 'SeedSample')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item
        name="unit"
        label={t('samples.unit')}
        extra={t('samples.unitHint')}
        rules={[{ required: true, message: t('form.choose') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.choose')}
          options={units.filter(({ kind }) => kind !== 'firm').map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <DayField name="appliedFrom" label={t('samples.appliedFrom')} />
      <DayField name="appliedTo" label={t('samples.appliedTo')} />
      <Form.Item name="size" label={t('samples.size')} rules={[{ required: true, message: t('form.required') }]}>
        <InputNumber min={1} max={100} precision={0} className="num" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('samples.reason')}
        extra={t('samples.reasonHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} />
      </Form.Item>
    </CommandForm>
  );
}
