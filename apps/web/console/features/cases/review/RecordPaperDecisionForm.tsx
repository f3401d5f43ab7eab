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
import { PaperSteps } from '../approval/PaperSteps';
import { type CaseFormProps, commandOn } from '../form-props';
import { PaperFields } from './PaperFields';
import { RefusalFields } from './RefusalFields';

type Values = Schemas['RecordPaperDecisionBody'];

/** 登记纸质决定: signed on paper by the approver, recorded by somebody else; waits for the signer's own confirmation. */
export function RecordPaperDecisionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const decision = Form.useWatch('decision', form);

  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'paper-decision', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => {
        const { decision, decidedBy, formNumber, scan, endorsements } = values;
        const paper = { decision, decidedBy, formNumber, scan, endorsements };
        const rest =
          values.decision === 'refuse'
            ? { reason: values.reason, explanation: values.explanation, objectTo: values.objectTo }
            : { note: values.note };
        return tidy({ ...dated(values), ...paper, ...rest });
      }}
      submit={label('command', 'RecordPaperDecision')}
      dateLabel={t('decision.signedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('decision.paperHint')}</p>
      <CodeField name="decision" label={t('decision.title')} dictionary="recommendation" as="buttons" required />
      <PaperFields view={view} />
      {decision !== undefined && decision === view.approval?.decision && <PaperSteps approval={view.approval} />}
      {decision === 'grant' && (
        <Form.Item name="note" label={t('decision.note')}>
          <TextArea max={1000} />
        </Form.Item>
      )}
      {decision === 'refuse' && <RefusalFields view={view} />}
    </CommandForm>
  );
}
