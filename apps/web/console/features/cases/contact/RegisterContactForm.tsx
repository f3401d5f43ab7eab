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
import { checkupQuery } from '../../outreach/checkups/queries';
import { activityQuery } from '../../outreach/queries';
import { UnitField, useHomeUnit } from '../UnitField';
import { KnownPerson } from './KnownPerson';

type Values = Schemas['RegisterContact'];

interface Props {
  /** The question at an outreach activity that the contact goes on from. */
  readonly from?: Schemas['ConsultationInput'];
  /** The worker's legal check-up that the contact goes on from. */
  readonly checkup?: Schemas['CheckupOriginInput'];
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

const ordered = new Set(['hotline-12351', 'hotline-12345', 'petition', 'superior']);

/** 来访来电登记: while the caller speaks. A phone or a name is enough, and no clock starts. */
export function RegisterContactForm(props: Props): ReactNode {
  const { from, checkup } = props;
  const activity = useQuery({ ...activityQuery(from?.activityId ?? ''), enabled: from !== undefined });
  const checked = useQuery({ ...checkupQuery(checkup?.checkupId ?? ''), enabled: checkup !== undefined });
  if (from) {
    const asked = activity.data?.consultations.find((one) => one.consultationId === from.consultationId);
    const start = asked && { who: asked.asker, summary: [asked.question, asked.answer].filter(Boolean).join('\n') };
    return <Asked query={activity}>{() => <Fields {...props} start={start} />}</Asked>;
  }
  if (checkup)
    return (
      <Asked query={checked}>
        {(view) => <Fields {...props} start={{ who: view.worker, organisation: view.organisation, summary: foundIn(view) }} />}
      </Asked>
    );
  return <Fields {...props} />;
}

/** What a check-up found, as the beginning of what the office is asked. */
const foundIn = ({ findings }: Schemas['CheckupShown']): string =>
  findings
    .filter(({ dismissed }) => !dismissed)
    .map(({ words, text }) => words?.zh ?? text ?? '')
    .join('\n');

/** What is known already of who asks. */
interface Start {
  readonly who?: Schemas['AudiencePerson'];
  readonly organisation?: string;
  readonly summary: string;
}

function Fields({ onDone, onCancel, onDirty, from, checkup, start }: Props & { readonly start?: Start }): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const channel = Form.useWatch('channel', form);
  const phone = Form.useWatch(['person', 'phone'], form);
  const subject = Form.useWatch(['person', 'subject'], form);
  const home = useHomeUnit();
  const oneOfTwo = {
    validator: async () => {
      const person = form.getFieldValue('person') as PersonValues | undefined;
      if (!person?.name?.trim() && !person?.phone?.trim()) throw new Error(t('contact.neither'));
    },
  };

  return (
    <CommandForm<Values, Values>
      form={form}
      command={{ path: '/contacts', onDone }}
      initial={
        start
          ? {
              unit: home,
              channel: 'tour',
              person: { subject: start.who?.subject, name: start.who?.name ?? undefined, phone: start.who?.phone ?? undefined },
              organisation: start.organisation,
              summary: start.summary,
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
          checkup,
        })
      }
      submit={label('command', 'RegisterContact')}
      dateLabel={t('contact.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="channel" label={t('contact.channel')} dictionary="channel" as="buttons" required />
      <div className="fields-2">
        <Form.Item
          name={['person', 'phone']}
          label={t('person.phone')}
          extra={t('contact.oneOfTwo')}
          rules={[oneOfTwo]}
          dependencies={[['person', 'name']]}
          required
        >
          <Input maxLength={24} inputMode="tel" autoComplete="off" autoFocus className="num" />
        </Form.Item>
        <Form.Item name={['person', 'name']} label={t('person.name')} required>
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
