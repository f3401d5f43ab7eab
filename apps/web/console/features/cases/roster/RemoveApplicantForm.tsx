import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { WhomField } from './WhomField';

type Values = Schemas['RemoveApplicantBody'];

/** 移除申请人, with the reason: somebody who settled alone, or who never should have been on the list. */
export function RemoveApplicantForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'remove-applicant', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), subject: values.subject, reason: values.reason })}
      submit={label('command', 'RemoveApplicant')}
      onCancel={onCancel}
      onDirty={onDirty}
      danger
    >
      <p className="hint">{t('roster.removeHint')}</p>
      <WhomField applicants={view.applicants} />
      <Form.Item name="reason" label={t('roster.removeReason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
