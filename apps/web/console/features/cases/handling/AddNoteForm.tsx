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

type Values = Schemas['AddNoteBody'];

/** 办案记录. */
export function AddNoteForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'note', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'AddNote')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="note" label={t('worklog.note')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={4000} rows={6} />
      </Form.Item>
    </CommandForm>
  );
}
