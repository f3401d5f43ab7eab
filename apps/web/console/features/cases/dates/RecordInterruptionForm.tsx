import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { EvidenceField } from './EvidenceField';
import { fromSources } from './sources';

type Values = Schemas['RecordInterruptionBody'];

/** 登记时效中断: from that day on the limitation runs anew. */
export function RecordInterruptionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const others = fromSources(view, ({ interruptible }) => interruptible === true);
  // the limitation of the arbitration is meant where no other is chosen
  const own = view.next.some(({ command }) => command === 'SuspendLimitation');
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'interrupt-limitation', onDone)}
      historyOf={view.caseId}
      initial={{ of: own ? undefined : others.length === 1 ? others[0]?.value : undefined }}
      toBody={(values) => tidy({ ...dated(values), of: values.of, kind: values.kind, evidence: values.evidence })}
      submit={label('command', 'RecordInterruption')}
      dateLabel={t('limitation.interruptedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('limitation.interruptHint')}</p>
      {others.length > 0 && (
        <Form.Item
          name="of"
          label={t('limitation.which')}
          extra={t('limitation.civilHint')}
          rules={[{ required: !own, message: t('form.choose') }]}
        >
          <Select placeholder={own ? t('limitation.arbitration') : t('form.choose')} allowClear={own} options={others} />
        </Form.Item>
      )}
      <CodeField name="kind" label={t('limitation.kind')} dictionary="interruptionKind" required />
      <EvidenceField />
    </CommandForm>
  );
}
