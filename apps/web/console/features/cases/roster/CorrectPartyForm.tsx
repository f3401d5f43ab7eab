import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { personal } from '../../../parts/personal';
import { type CaseFormProps, commandOn } from '../form-props';
import { ApplicantFields } from '../intake/ApplicantsFields';
import { type ApplicantValues, applicantValues, type RespondentValues, respondentOf, respondentValues } from '../intake/application';
import { RespondentFields } from '../intake/RespondentsFields';
import { applicantOptions } from './whom';

type Values = Dated & {
  /** Subject of an applicant, or id of a respondent. */
  readonly party?: string;
  readonly applicant?: ApplicantValues;
  readonly respondent?: RespondentValues;
  readonly reason: string;
};

/** 更正当事人: one party, filled with what is recorded, said anew. */
export function CorrectPartyForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const party = Form.useWatch('party', form);
  const applicant = view.applicants.find(({ person }) => person.subject === party);
  const respondent = view.respondents.find(({ id }) => id === party);

  const choose = (id: string) => {
    const chosen = view.applicants.find(({ person }) => person.subject === id);
    const other = view.respondents.find((one) => one.id === id);
    form.setFieldsValue({ applicant: chosen && applicantValues(chosen), respondent: other && respondentValues(other) });
  };
  const body = (values: Values) => ({
    ...dated(values),
    reason: values.reason,
    ...(applicant
      ? { subject: applicant.person.subject, applicant: values.applicant }
      : { respondent: values.respondent && respondentOf(values.respondent) }),
  });

  return (
    <CommandForm<Values, Schemas['CorrectPartyBody']>
      form={form}
      command={commandOn(view, 'correct-party', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy(body(values)) as Schemas['CorrectPartyBody']}
      submit={label('command', 'CorrectParty')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('roster.correctHint')}</p>
      <Form.Item name="party" label={t('roster.which')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          placeholder={t('form.choose')}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={choose}
          options={[
            { label: t('apply.applicants'), options: applicantOptions(view.applicants, t) },
            {
              label: t('apply.respondents'),
              options: view.respondents.map((one) => ({ value: one.id, label: one.name ?? personal(one.person?.name, t) })),
            },
          ]}
        />
      </Form.Item>
      {applicant && <ApplicantFields key={party} at={['applicant']} />}
      {respondent && <RespondentFields key={party} at={['respondent']} />}
      <Form.Item name="reason" label={t('correct.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
