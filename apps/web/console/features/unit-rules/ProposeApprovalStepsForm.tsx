import './unit-rules.css';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import { today } from '../../parts/time';
import type { UnitRules } from './queries';
import { StepsFields } from './StepsFields';

interface Props {
  readonly rules: UnitRules;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

type Values = Schemas['ProposeApprovalStepsBody'];

/** The steps that hold today for a kind of decision, to be changed. */
const stepsNow = ({ flows }: UnitRules, decision: string): Values['steps'] =>
  (flows.find((flow) => flow.decision === decision && flow.inForce)?.steps ?? []).map(({ unit, ...step }) => ({ ...step, unit: unit.id }));

/** 拟定审批流程 of a unit for one kind of decision; counts for nothing until somebody else has approved it. */
export function ProposeApprovalStepsForm({ rules, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  return (
    <CommandForm<Values, Values>
      form={form}
      command={{ path: `/unit-rules/${rules.unit.id}/approval-steps`, onDone }}
      initial={{ decision: 'grant', steps: stepsNow(rules, 'grant'), from: today() }}
      toBody={({ decision, steps, basis, from }) => ({ ...tidy({ decision, basis, from }), steps: steps ?? [] })}
      submit={label('command', 'ProposeApprovalSteps')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField
        name="decision"
        label={t('rules.decision')}
        dictionary="steppedDecision"
        as="buttons"
        onChosen={(decision) => form.setFieldValue('steps', stepsNow(rules, decision))}
        required
      />
      <p className="hint">{t('rules.stepsHint')}</p>
      <StepsFields rules={rules} />
      <DayField name="from" label={t('rules.from')} extra={t('rules.stepsFrom')} required />
      <Form.Item
        name="basis"
        label={t('rules.basis')}
        extra={t('rules.basisHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={300} />
      </Form.Item>
    </CommandForm>
  );
}
