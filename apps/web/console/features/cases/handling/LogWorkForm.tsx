import { Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['LogWorkBody'];

const MINUTES_A_DAY = 1440;

/** 工作记录: hours are optional. */
export function LogWorkForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'work', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), work: values.work, minutes: values.minutes })}
      submit={label('command', 'LogWork')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="work" label={t('worklog.work')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={1000} />
      </Form.Item>
      <Form.Item name="minutes" label={t('worklog.minutes')}>
        <InputNumber min={1} max={MINUTES_A_DAY} precision={0} />
      </Form.Item>
    </CommandForm>
  );
}
