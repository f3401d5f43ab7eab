import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['AskReplacementBody'];

/** 申请更换承办人: a request of the client is decided on in five days (参照法律援助法第五十五条). */
export function AskReplacementForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'ask-replacement', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), askedBy: values.askedBy, reason: values.reason })}
      submit={label('command', 'AskReplacement')}
      dateLabel={t('assignment.askedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('assignment.askHint')}</p>
      <CodeField name="askedBy" label={t('assignment.askedBy')} dictionary="replacementAsker" as="buttons" required />
      <Form.Item
        name="reason"
        label={t('assignment.replaceReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
