import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import type { PersonValues } from '../../../forms/PersonFields';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import type { Answer } from '../../../forms/use-command';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { activityQuery } from '../../outreach/queries';
import { UnitField, useHomeUnit } from '../UnitField';
import { KnownPerson } from './KnownPerson';

type Values = Schemas['RegisterContact'];

interface Props {
  /** The question at an outreach activity that the contact goes on from. */
  readonly from?: Schemas['ConsultationInput'];
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

const ordered = new Set(['hotline-12351', 'hotline-12345', 'petition', 'superior']);

/** 来访来电登记: while the caller speaks. A phone or a name is enough, and no clock starts. */
export function RegisterContactForm(props: Props): ReactNode {
  const { from } = props;
  const activity = useQuery({ ...activityQuery(from?.activityId ?? ''), enabled: from !== undefined });
  if (!from) return <Fields {...props} />;
  const asked = activity.data?.consultations.find((one) => one.consultationId === from.consultationId);
  return <Asked query={activity}>{() => <Fields {...props} asked={asked} />}</Asked>;
}

function Fields({ onDone, onCancel, onDirty, from, asked }: Props & { readonly asked?: Schemas['ConsultationShown'] }): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const channel = Form.useWatch('channel', form);
  const phone = Form.useWatch(['person', 'phone'], form);
  const subject = Form.useWatch(['person', 'subject'], form);
  const home = useHomeUnit();
  const oneOfTwo = {
    validator: async () => {
      const person = form.getFieldValue('person') as PersonValues | undefined;
      if (!person?.name?.trim() && !person?.phone?.trim()) throw new Error(t('contact.oneOfTwo'));
    },
  };

  return (
    <CommandForm<Values, Values>
      form={form}
      command={{ path: '/contacts', onDone }}
      initial={
        asked
          ? {
              unit: home,
              channel: 'tour',
              person: { subject: asked.asker?.subject, name: asked.asker?.name ?? undefined, phone: asked.asker?.phone ?? undefined },
              summary: [asked.question, asked.answer].filter(Boolean).join('\n'),
            }
          : { unit: home, channel: 'phone' }
      }
      toBody={(values) =>
        tidy({
          ...dated(values),
          unit: values.unit,
          channel: values.channel,
          person: values.person,
          organisation: values.organisation,
          summary: values.summary,
          order: values.order,
          consultation: from,
        })
      }
      submit={label('command', 'RegisterContact')}
      dateLabel={t('contact.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="channel" label={t('contact.channel')} dictionary="channel" as="buttons" required />
      <div className="fields-2">
        <Form.Item name={['person', 'phone']} label={t('person.phone')} rules={[oneOfTwo]} dependencies={[['person', 'name']]}>
          <Input maxLength={24} inputMode="tel" autoComplete="off" autoFocus className="num" />
        </Form.Item>
        <Form.Item name={['person', 'name']} label={t('person.name')}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name={['person', 'subject']} hidden>
        <Input />
      </Form.Item>
      <KnownPerson phone={phone} chosen={subject} onChoose={(known) => form.setFieldValue(['person', 'subject'], known)} />
      <Form.Item name="summary" label={t('contact.summary')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={2000} rows={4} />
      </Form.Item>
      <div className="fields-2">
        <Form.Item name="organisation" label={t('contact.organisation')}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <UnitField />
      </div>
      {channel && ordered.has(channel) && (
        <div className="fields-2">
          <Form.Item name={['order', 'number']} label={t('contact.orderNumber')}>
            <Input maxLength={60} />
          </Form.Item>
          <DayField name={['order', 'returnBy']} label={t('contact.returnBy')} />
        </div>
      )}
    </CommandForm>
  );
}
