import { Checkbox, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { label } from '../../i18n/options';
import type { PersonRow } from './queries';

type Values = Schemas['SetHandlerProfileBody'];

interface Props {
  readonly person: PersonRow;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

const MAX = 500;

/** 承办人信息: what a handler can take on. Nobody is assigned above 在办上限. */
export function HandlerProfileForm({ person, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const before = person.handler;
  return (
    <CommandForm<Values, Values>
      command={{ path: `/people/${person.id}/handler-profile`, onDone }}
      initial={{
        kind: before?.kind ?? 'contract-lawyer',
        firm: before?.firm ?? undefined,
        licence: before?.licence ?? undefined,
        specialties: before?.specialties ?? [],
        maxOpenCases: before?.maxOpenCases ?? 20,
        publicPayroll: before?.publicPayroll ?? false,
      }}
      toBody={(values) => ({
        kind: values.kind,
        firm: values.firm?.trim() || undefined,
        licence: values.licence?.trim() || undefined,
        specialties: values.specialties ?? [],
        firmUnit: before?.firmUnit ?? undefined,
        counties: before?.counties ?? [],
        maxOpenCases: values.maxOpenCases,
        publicPayroll: values.publicPayroll ?? false,
      })}
      submit={label('command', 'SetHandlerProfile')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="kind" label={t('handler.kind')} dictionary="handlerKind" required />
      <div className="fields-2">
        <Form.Item name="firm" label={t('handler.firm')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="licence" label={t('handler.licence')}>
          <Input maxLength={40} className="num" />
        </Form.Item>
      </div>
      <CodeField name="specialties" label={t('handler.specialties')} dictionary="specialty" as="boxes" />
      <Form.Item name="maxOpenCases" label={t('handler.maxOpenCases')} rules={[{ required: true, message: t('form.required') }]}>
        <InputNumber min={0} max={MAX} precision={0} className="num" />
      </Form.Item>
      <Form.Item name="publicPayroll" valuePropName="checked">
        <Checkbox>{t('handler.publicPayroll')}</Checkbox>
      </Form.Item>
    </CommandForm>
  );
}
