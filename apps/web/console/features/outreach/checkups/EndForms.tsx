import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CheckupFormProps, commandOn } from './form-props';

type Closing = Dated & { readonly note?: string };

/** 完成体检: every finding has its result. */
export function CloseCheckupForm({ view, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Closing, unknown>
      command={commandOn(view, 'close', onDone)}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'CloseCheckup')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="note" label={t('checkups.closeNote')}>
        <TextArea max={1000} rows={4} />
      </Form.Item>
    </CommandForm>
  );
}

type Dropping = Dated & { readonly reason?: string };

/** 撤销体检: it is not made after all. */
export function DropCheckupForm({ view, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Dropping, unknown>
      command={commandOn(view, 'drop', onDone)}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'DropCheckup')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('checkups.dropHint')}</p>
      <Form.Item name="reason" label={t('checkups.dropReason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}
