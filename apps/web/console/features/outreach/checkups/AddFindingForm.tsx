import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CheckupFormProps, commandOn } from './form-props';

type Values = Schemas['AddFindingBody'];

/** 补充发现: what the questionnaire does not ask for. */
export function AddFindingForm({ view, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'finding', onDone)}
      initial={{ severity: 'medium' }}
      toBody={(values) =>
        tidy({ ...dated(values), topic: values.topic, severity: values.severity, text: values.text, basis: values.basis })
      }
      submit={label('command', 'AddFinding')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="topic" label={t('checkups.topic')} dictionary="checkupTopic" required />
      <CodeField name="severity" label={t('checkups.severity')} dictionary="severity" as="buttons" required />
      <Form.Item
        name="text"
        label={t('checkups.found')}
        extra={t('checkups.noHealth')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={3} />
      </Form.Item>
      <Form.Item name="basis" label={t('checkups.basis')}>
        <Input maxLength={200} placeholder={t('checkups.basisHint')} />
      </Form.Item>
    </CommandForm>
  );
}
