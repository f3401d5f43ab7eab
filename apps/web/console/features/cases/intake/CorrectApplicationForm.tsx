import { Panel } from '@ui/Panel';
import { Form } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { AgentFields } from './AgentFields';
import { ApplicantsFields } from './ApplicantsFields';
import { type ApplicationValues, changesBetween, removedBetween, valuesOfCase } from './application';
import { MatterFields } from './MatterFields';
import { RespondentsFields } from './RespondentsFields';

type Values = ApplicationValues & { readonly reason: string };

/** A longer list is corrected person by person: so many forms below each other help nobody. */
const LONG = 30;

/** 更正申请: only what differs is sent, with the reason; the earlier version stays in the record. */
export function CorrectApplicationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const before = useMemo(() => valuesOfCase(view), [view]);
  return (
    <CommandForm<Values, Schemas['CorrectApplicationBody']>
      command={commandOn(view, 'correct', onDone, true)}
      historyOf={view.caseId}
      initial={before}
      toBody={(values) =>
        tidy({
          ...dated(values),
          reason: values.reason,
          changes: changesBetween(before, { applicants: before.applicants, ...values }),
          remove: removedBetween(before, { applicants: before.applicants, ...values }),
        })
      }
      submit={label('command', 'CorrectApplication')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('correct.hint')}</p>
      <Form.Item name="reason" label={t('correct.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={2} />
      </Form.Item>
      <Panel title={t('apply.applicants')}>
        {view.applicants.length > LONG ? <p className="hint">{t('correct.byPerson')}</p> : <ApplicantsFields />}
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
    </CommandForm>
  );
}
