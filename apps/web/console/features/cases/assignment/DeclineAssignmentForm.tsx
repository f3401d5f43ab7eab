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

type Values = Schemas['DeclineAssignmentBody'];

/** 不接受指派, by the assigned handler, with the reason; the case waits for another. */
export function DeclineAssignmentForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'decline', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'DeclineAssignment')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item
        name="reason"
        label={t('assignment.declineReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        extra={t('assignment.declineHint')}
      >
        <TextArea max={500} />
      </Form.Item>
    </CommandForm>
  );
}
