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
import { ProceedingField } from './ProceedingField';
import { hasProcedure } from './proceedings';

type Values = Schemas['RecordProgressBody'];

/** 登记进展: only what can happen next in the chosen proceeding is offered. */
export function RecordProgressForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const moving = view.handling.proceedings.filter(({ steps }) => steps.length > 0);
  const proceedingId: string | undefined = Form.useWatch('proceedingId', form);
  const chosen = moving.find(({ id }) => id === proceedingId);
  const step = Form.useWatch('step', form);
  const withProcedure = step === 'accepted' && hasProcedure(chosen?.kind);
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'progress', onDone)}
      historyOf={view.caseId}
      initial={{ proceedingId: moving.length === 1 ? moving[0]?.id : undefined }}
      toBody={(values) =>
        tidy({
          ...dated(values),
          proceedingId: values.proceedingId,
          step: values.step,
          number: step === 'accepted' ? values.number : undefined,
          procedure: withProcedure ? values.procedure : undefined,
          note: values.note,
        })
      }
      submit={label('command', 'RecordProgress')}
      dateLabel={t('proceeding.happenedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <ProceedingField name="proceedingId" label={t('proceeding.which')} among={moving} required />
      {chosen && <CodeField name="step" label={t('proceeding.step')} dictionary="progressStep" only={chosen.steps} required />}
      {step === 'silent' && <p className="hint">{t('proceeding.silentHint')}</p>}
      {step === 'accepted' && (
        <Form.Item name="number" label={t('proceeding.number')}>
          <Input maxLength={60} placeholder={t('proceeding.numberHint')} />
        </Form.Item>
      )}
      {withProcedure && (
        <CodeField
          name="procedure"
          label={t('proceeding.procedure')}
          dictionary="procedure"
          as="buttons"
          extra={t('proceeding.procedureHint')}
          required
        />
      )}
      <Form.Item name="note" label={t('form.note')}>
        <TextArea max={2000} />
      </Form.Item>
    </CommandForm>
  );
}
