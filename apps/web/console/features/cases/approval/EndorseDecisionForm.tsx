import { Form } from 'antd';
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
import { OpinionSoFar } from '../review/OpinionSoFar';
import { approvalOf, openStepOf } from './approval';
import { StepsSoFar } from './StepsSoFar';
import { TerminationSoFar } from './TerminationSoFar';

type Values = Schemas['EndorseDecisionBody'];

/** 审签: who holds the step whose turn it is agrees or sends back; once all are taken, the approver may still send back. */
export function EndorseDecisionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const result = Form.useWatch('result', form);
  const step = openStepOf(view);
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'endorse', onDone, true)}
      historyOf={view.caseId}
      initial={step ? {} : { result: 'send-back' }}
      toBody={(values) => tidy({ ...dated(values), result: values.result, opinion: values.opinion })}
      submit={label('command', 'EndorseDecision')}
      danger={result === 'send-back'}
      dateLabel={t('approval.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {view.terminationProposed ? <TerminationSoFar view={view} /> : <OpinionSoFar view={view} />}
      <div className="quote">
        <StepsSoFar approval={approvalOf(view)} />
      </div>
      <CodeField
        name="result"
        label={step ? step.name : t('approval.result')}
        dictionary="endorseResult"
        only={step ? undefined : ['send-back']}
        as="buttons"
        extra={step ? t('approval.resultHint') : t('approval.allTaken')}
        required
      />
      <Form.Item
        name="opinion"
        label={result === 'send-back' ? t('approval.reason') : t('approval.opinion')}
        rules={[{ required: result === 'send-back', whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={1000} rows={4} />
      </Form.Item>
    </CommandForm>
  );
}
