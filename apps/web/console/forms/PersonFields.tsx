import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/schemas';
import { options } from '../i18n/options';
import { today } from '../parts/time';
import { DayField } from './DayField';
import { isIdNumber, saidByIdNumber } from './id-number';

type Path = readonly (string | number)[];

/** What a command says of a person; everything may be left out but what the command itself asks for. */
export type PersonValues = Schemas['PersonInput'];

interface Props {
  /** Where the person stands in the form. */
  readonly at: Path;
  /** Path of the list that `at` begins in, when the person is in a list of the form: antd then wants names within it. */
  readonly within?: Path;
  readonly nameRequired?: boolean;
  readonly brief?: boolean;
}

/** Name, phone, ID number, and what follows from it. No field forces an invented number. */
export function PersonFields({ at, within = [], nameRequired, brief }: Props): ReactNode {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const whole = [...within, ...at];

  const fillFromId = (text: string) => {
    const said = saidByIdNumber(text);
    if (!said) return;
    if (!form.getFieldValue([...whole, 'birthDate'])) form.setFieldValue([...whole, 'birthDate'], said.birthDate);
    if (!form.getFieldValue([...whole, 'gender'])) form.setFieldValue([...whole, 'gender'], said.gender);
  };

  return (
    <div className="fields-3">
      <Form.Item name={[...at, 'subject']} hidden>
        <Input />
      </Form.Item>
      <Form.Item
        name={[...at, 'name']}
        label={t('person.name')}
        rules={[{ required: nameRequired, whitespace: true, message: t('person.nameMissing') }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...at, 'phone']} label={t('person.phone')}>
        <Input maxLength={24} inputMode="tel" autoComplete="off" className="num" />
      </Form.Item>
      {!brief && (
        <>
          <Form.Item
            name={[...at, 'idNumber']}
            label={t('person.idNumber')}
            validateTrigger="onBlur"
            rules={[
              {
                validator: async (_, value: string | undefined) => {
                  if (value && !isIdNumber(value)) throw new Error(t('person.idNumberWrong'));
                },
              },
            ]}
          >
            <Input maxLength={24} autoComplete="off" className="num" onChange={(event) => fillFromId(event.target.value)} />
          </Form.Item>
          <Form.Item name={[...at, 'gender']} label={t('person.gender')}>
            <Select allowClear options={options('gender')} placeholder={t('form.choose')} />
          </Form.Item>
          <DayField name={[...at, 'birthDate']} label={t('person.birthDate')} max={today()} />
          <Form.Item name={[...at, 'address']} label={t('person.address')} className="wide">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </>
      )}
    </div>
  );
}
