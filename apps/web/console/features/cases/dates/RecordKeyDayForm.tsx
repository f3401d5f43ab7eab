import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { ProceedingField } from '../handling/ProceedingField';
import { EvidenceField } from './EvidenceField';

type Values = Schemas['RecordKeyDayBody'];

/** 登记起算日: the day itself; its dates are counted by the server. */
export function RecordKeyDayForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form);
  const { proceedings } = view.handling;
  const set = kind === 'set-by-body';
  const ofProceeding = set || (kind === 'obstacle-removed' && proceedings.length > 0);
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'key-day', onDone)}
      historyOf={view.caseId}
      toBody={(values) =>
        tidy({
          ...dated(values),
          kind: values.kind,
          day: values.day,
          proceedingId: ofProceeding ? values.proceedingId : undefined,
          evidence: values.evidence,
        })
      }
      submit={label('command', 'RecordKeyDay')}
      dateLabel={t('keyDay.learnedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('keyDay.hint')}</p>
      <CodeField name="kind" label={t('keyDay.kind')} dictionary="keyDayKind" required />
      {kind === 'obstacle-removed' && <p className="hint">{t('keyDay.excuseHint')}</p>}
      <DayField name="day" label={t(set ? 'keyDay.setDay' : 'keyDay.day')} required />
      {ofProceeding && <ProceedingField name="proceedingId" label={t('keyDay.proceeding')} among={proceedings} required={set} />}
      <EvidenceField hint={t('keyDay.evidenceHint')} />
    </CommandForm>
  );
}
