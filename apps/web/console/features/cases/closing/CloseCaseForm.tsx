import { Form, Select } from 'antd';
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

type Values = Schemas['CloseCaseBody'];

/** 结案, by the handler. The 结案日 follows from the outcome, not from the day of recording. */
export function CloseCaseForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'close', onDone)}
      historyOf={view.caseId}
      initial={{ outcomeId: view.outcomes.at(-1)?.id }}
      toBody={(values) => tidy({ ...dated(values), result: values.result, outcomeId: values.outcomeId, summary: values.summary })}
      submit={label('command', 'CloseCase')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('closing.dayHint')}</p>
      <Form.Item name="outcomeId" label={t('closing.outcome')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          placeholder={t('form.choose')}
          options={view.outcomes.map((one) => ({
            value: one.id,
            label: [label('outcomeRoute', one.route), one.document?.number, one.document?.issuedOn ?? one.performedFrom]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </Form.Item>
      <CodeField name="result" label={t('closing.result')} dictionary="closingResult" required />
      <Form.Item
        name="summary"
        label={t('closing.summary')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        extra={t('closing.summaryHint')}
      >
        <TextArea max={4000} rows={6} />
      </Form.Item>
    </CommandForm>
  );
}
