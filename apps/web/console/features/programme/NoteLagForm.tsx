import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { dated } from '../../forms/dated';
import { TextArea } from '../../forms/TextArea';
import { tidy } from '../../forms/tidy';
import type { Answer } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { type Lag, ownersQuery } from './queries';

type Values = Schemas['NoteLagBody'];

interface Props {
  readonly lag: Pick<Lag, 'measureId' | 'label' | 'at' | 'reason' | 'owner'>;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 登记落后原因和责任人. */
export function NoteLagForm({ lag, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const owners = useQuery(ownersQuery(lag.at.id));
  return (
    <CommandForm<Values, Values>
      command={{ path: `/programme/measures/${lag.measureId}/lag`, onDone }}
      initial={{ reason: lag.reason ?? undefined, owner: lag.owner?.id }}
      toBody={(values) => tidy({ ...dated(values), unit: lag.at.id, reason: values.reason, owner: values.owner })}
      submit={label('command', 'NoteLag')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p>
        <strong>{lag.at.name}</strong>　{lag.label}
      </p>
      <Form.Item name="reason" label={t('plan.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={3} />
      </Form.Item>
      <Asked query={owners}>
        {(rows) => (
          <Form.Item name="owner" label={t('plan.owner')} rules={[{ required: true, message: t('form.choose') }]}>
            <Select
              options={rows.map(({ id, name }) => ({ value: id, label: name }))}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('form.choose')}
              notFoundContent={t('plan.ownerNone')}
            />
          </Form.Item>
        )}
      </Asked>
    </CommandForm>
  );
}
