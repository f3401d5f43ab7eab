import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { type RespondentValues, respondentOf } from '../intake/application';
import { RespondentFields } from '../intake/RespondentsFields';

type Values = Dated & { readonly respondent: RespondentValues; readonly reason?: string };

/** 增加被申请方: a general contractor, a platform or an insurer is often found only later. */
export function AddRespondentForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Schemas['AddRespondentBody']>
      command={commandOn(view, 'add-respondent', onDone)}
      historyOf={view.caseId}
      initial={{ respondent: { kind: 'organisation' } }}
      toBody={(values) =>
        tidy({ ...dated(values), respondent: respondentOf(values.respondent), reason: values.reason }) as Schemas['AddRespondentBody']
      }
      submit={label('command', 'AddRespondent')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <RespondentFields at={['respondent']} />
      <Form.Item name="reason" label={t('roster.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
