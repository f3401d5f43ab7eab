import { Panel } from '@ui/Panel';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import type { Answer } from '../../../forms/use-command';
import { label } from '../../../i18n/options';
import { today } from '../../../parts/time';
import { UnitField } from '../UnitField';
import { AgentFields } from './AgentFields';
import { ApplicantsFields } from './ApplicantsFields';
import { type ApplyValues, applyBody } from './application';
import { MatterFields } from './MatterFields';
import { RespondentsFields } from './RespondentsFields';

interface Props {
  readonly initial: ApplyValues;
  readonly contactId?: string;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

const ordered = new Set(['hotline-12351', 'hotline-12345', 'petition', 'superior']);

/** 登记申请: the signed form as it lies on the desk. The review clock runs from the day of receipt (法律援助法第四十三条). */
export function ApplyForm({ initial, contactId, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<ApplyValues>();
  const channel = Form.useWatch('channel', form);
  return (
    <CommandForm<ApplyValues, Schemas['Apply']>
      form={form}
      command={{ path: '/cases', onDone }}
      initial={initial}
      toBody={(values) => applyBody(values, contactId)}
      submit={label('command', 'Apply')}
      dateLabel={t('apply.receivedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Panel title={t('apply.applicants')}>
        <ApplicantsFields />
        <div className="after">
          <AgentFields />
        </div>
      </Panel>
      <Panel title={t('apply.respondents')}>
        <RespondentsFields />
      </Panel>
      <Panel title={t('apply.matterTitle')}>
        <MatterFields />
      </Panel>
      <Panel title={t('apply.paperTitle')} note={t('apply.paperNote')}>
        <div className="fields-3">
          <DayField name="signedOn" label={t('apply.signedOn')} required max={today()} />
          <Form.Item
            name="formEvidence"
            label={t('apply.formEvidence')}
            rules={[{ required: true, whitespace: true, message: t('form.required') }]}
            className="wide"
          >
            <Input maxLength={200} placeholder={t('apply.formEvidenceHint')} />
          </Form.Item>
          <UnitField />
          <CodeField name="channel" label={t('contact.channel')} dictionary="channel" required />
        </div>
        {channel && ordered.has(channel) && (
          <div className="fields-3">
            <Form.Item name={['order', 'number']} label={t('contact.orderNumber')}>
              <Input maxLength={60} />
            </Form.Item>
            <DayField name={['order', 'returnBy']} label={t('contact.returnBy')} />
          </div>
        )}
      </Panel>
    </CommandForm>
  );
}
