import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import type { Answer } from '../../../forms/use-command';
import { label } from '../../../i18n/options';

type Values = Schemas['CloseContactBody'];

interface Props {
  readonly contactId: string;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 来访来电办结: answered, or told where to go. One that becomes an application closes by itself. */
export function CloseContactForm({ contactId, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const outcome = Form.useWatch('outcome', form);
  return (
    <CommandForm<Values, Values>
      form={form}
      command={{ path: `/contacts/${contactId}/close`, onDone }}
      initial={{ outcome: 'answered' }}
      toBody={(values) =>
        tidy({
          ...dated(values),
          outcome: values.outcome,
          referredTo: values.outcome === 'referred' ? values.referredTo : undefined,
          note: values.note,
        })
      }
      submit={label('command', 'CloseContact')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField
        name="outcome"
        label={t('contact.outcome')}
        dictionary="contactOutcome"
        only={['answered', 'referred']}
        as="buttons"
        required
      />
      {outcome === 'referred' && <CodeField name="referredTo" label={t('contact.referredTo')} dictionary="referral" required />}
      <Form.Item name="note" label={t('contact.answer')}>
        <TextArea max={2000} rows={4} />
      </Form.Item>
    </CommandForm>
  );
}
