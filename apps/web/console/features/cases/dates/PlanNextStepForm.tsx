import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['PlanNextStepBody'];

/** 安排下一步: what, and by which day. */
export function PlanNextStepForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'next-step', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), what: values.what, by: values.by })}
      submit={label('command', 'PlanNextStep')}
      dateLabel={t('step.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('step.hint')}</p>
      <Form.Item
        name="what"
        label={t('step.what')}
        extra={t('step.whatHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={200} rows={2} />
      </Form.Item>
      <DayField name="by" label={t('step.by')} required />
    </CommandForm>
  );
}
