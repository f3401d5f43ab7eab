import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { counted } from '../../unit-rules/counted';
import { type CaseFormProps, commandOn } from '../form-props';
import { WhomField } from '../roster/WhomField';
import { onlyApplicant } from '../roster/whom';
import { Objected } from './Objected';

type Values = Schemas['RaiseObjectionBody'];

/** 提出异议 against a refusal or a termination: it goes where the decision told (参照法律援助法第四十九条). */
export function RaiseObjectionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const told = (view.termination ?? view.decision)?.objection;
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'objection', onDone)}
      historyOf={view.caseId}
      initial={{ subject: onlyApplicant(view) }}
      toBody={(values) => tidy({ ...dated(values), subject: values.subject, grounds: values.grounds, evidence: values.evidence })}
      submit={label('command', 'RaiseObjection')}
      dateLabel={t('objection.receivedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">
        {told ? t('objection.hint', { unit: told.unit.name, days: counted(told.counted, t) }) : t('objection.hintByLaw')}
      </p>
      <Objected view={{ ...view, objection: undefined }} />
      <WhomField applicants={view.applicants} label={t('objection.whom')} />
      <Form.Item name="grounds" label={t('objection.grounds')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={2000} />
      </Form.Item>
      <Form.Item name="evidence" label={t('objection.evidence')}>
        <Input maxLength={200} placeholder={t('objection.evidenceHint')} />
      </Form.Item>
    </CommandForm>
  );
}
