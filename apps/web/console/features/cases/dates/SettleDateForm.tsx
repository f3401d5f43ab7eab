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
import { fromSources } from './sources';

type Values = Schemas['SettleDateBody'];

/** 了结期限: the dates of one source end together. */
export function SettleDateForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const sources = fromSources(view, () => true);
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'settle-date', onDone)}
      historyOf={view.caseId}
      initial={{ of: sources.length === 1 ? sources[0]?.value : undefined }}
      toBody={(values) => tidy({ ...dated(values), of: values.of, how: values.how, note: values.note })}
      submit={label('command', 'SettleDate')}
      dateLabel={t('settle.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('settle.hint')}</p>
      <Form.Item name="of" label={t('settle.which')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select placeholder={t('form.choose')} options={sources} />
      </Form.Item>
      <CodeField name="how" label={t('settle.how')} dictionary="settledHow" as="buttons" required />
      <Form.Item
        name="note"
        label={t('settle.note')}
        extra={t('settle.noteHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}
