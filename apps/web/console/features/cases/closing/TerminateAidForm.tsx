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
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['TerminateAidBody'];

const deceits = ['deceit', 'false-evidence'];

/** 终止援助, by the approver. */
export function TerminateAidForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const ground = Form.useWatch('ground', form);
  const needed = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'terminate', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), ground: values.ground, explanation: values.explanation, objectTo: values.objectTo })}
      submit={label('command', 'TerminateAid')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField
        name="ground"
        label={t('termination.ground')}
        dictionary="terminationGround"
        extra={t('termination.groundHint')}
        required
      />
      {deceits.includes(ground ?? '') && <p className="warn">{t('termination.notCounted')}</p>}
      <Form.Item name="explanation" label={t('termination.explanation')} rules={needed}>
        <TextArea max={2000} rows={4} />
      </Form.Item>
      <Form.Item name="objectTo" label={t('decision.objectTo')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
    </CommandForm>
  );
}
