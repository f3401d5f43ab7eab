import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import type { PersonRow } from './queries';

interface Props {
  readonly person: PersonRow;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 更正姓名: of the person with the account; what they recorded is under the new name from now on. */
export function CorrectNameForm({ person, ...tell }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['CorrectNameBody'], Schemas['CorrectNameBody']>
      command={{ path: `/people/${person.id}/correct-name`, onDone: tell.onDone }}
      initial={{ name: person.name }}
      toBody={tidy}
      submit={label('command', 'CorrectName')}
      dated={false}
      onCancel={tell.onCancel}
      onDirty={tell.onDirty}
    >
      <Form.Item name="name" label={t('person.name')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
    </CommandForm>
  );
}

/** 更正电话: where the office reaches the person with the account. */
export function CorrectPhoneForm({ person, ...tell }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['CorrectPhoneBody'], Schemas['CorrectPhoneBody']>
      command={{ path: `/people/${person.id}/correct-phone`, onDone: tell.onDone }}
      initial={{ phone: person.phone ?? '' }}
      toBody={tidy}
      submit={label('command', 'CorrectPhone')}
      dated={false}
      onCancel={tell.onCancel}
      onDirty={tell.onDirty}
    >
      <Form.Item name="phone" label={t('person.phone')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={24} inputMode="tel" autoComplete="off" className="num" />
      </Form.Item>
    </CommandForm>
  );
}
