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
import { HandlerField } from './HandlerField';

type Values = Schemas['ReplaceHandlerBody'];

/** 更换承办人: what was asked for stands in the form already. */
export function ReplaceHandlerForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const asked = view.replacement;
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'replace-handler', onDone, true)}
      historyOf={view.caseId}
      initial={{ askedBy: asked?.askedBy, reason: asked?.reason ?? undefined }}
      toBody={({ handler, askedBy, reason, note, overLimitReason, ...values }) =>
        tidy({ ...dated(values), handler, askedBy, reason, note, overLimitReason })
      }
      submit={label('command', 'ReplaceHandler')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('assignment.replaceHint')}</p>
      <CodeField
        name="askedBy"
        label={t('assignment.askedBy')}
        dictionary="replacementAsker"
        only={asked && [asked.askedBy]}
        as="buttons"
        required
      />
      <Form.Item
        name="reason"
        label={t('assignment.replaceReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={2} />
      </Form.Item>
      <HandlerField view={view} />
    </CommandForm>
  );
}
