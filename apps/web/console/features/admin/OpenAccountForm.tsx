import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { tidy } from '../../forms/tidy';
import type { Answer } from '../../forms/use-command';
import { label } from '../../i18n/options';

interface Values {
  readonly name: string;
  readonly login: string;
  readonly phone?: string;
}

interface Props {
  readonly onDone: (opened: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 开立账号: name and login. The person sets the password by a one-time link; nobody else ever knows it. */
export function OpenAccountForm({ onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <CommandForm<Values, Schemas['OpenAccountBody']>
      command={{ path: '/people', onDone }}
      toBody={(values) => tidy({ person: { name: values.name, phone: values.phone }, login: values.login })}
      submit={label('command', 'OpenAccount')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('people.passwordHint')}</p>
      <Form.Item name="name" label={t('person.name')} rules={required}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="login" label={t('sign.login')} rules={required} extra={t('admin.loginHint')}>
        <Input maxLength={64} autoComplete="off" className="mono-input" />
      </Form.Item>
      <Form.Item name="phone" label={t('person.phone')}>
        <Input maxLength={24} inputMode="tel" autoComplete="off" className="num" />
      </Form.Item>
    </CommandForm>
  );
}
