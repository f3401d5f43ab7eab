import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../forms/DayField';
import { isDay } from '../../../forms/parse-day';
import { approversQuery } from '../queries';
import type { Approval, StepTaken } from './approval';

/** The boxes of the sheet that nobody has signed here: each was signed on paper, by whom and on which day. */
export function PaperSteps({ approval }: { approval: Approval | undefined }): ReactNode {
  const { t } = useTranslation();
  const open = approval?.steps.filter(({ by }) => !by) ?? [];
  if (open.length === 0) return null;
  return (
    <fieldset className="entry">
      <legend className="entry-head">{t('approval.paperSteps')}</legend>
      {open.map((step, index) => (
        <PaperStep key={step.number} step={step} index={index} />
      ))}
    </fieldset>
  );
}

function PaperStep({ step, index }: { step: StepTaken; index: number }): ReactNode {
  const { t } = useTranslation();
  const signedOn: string | undefined = Form.useWatch(['endorsements', index, 'signedOn']);
  const holders = useQuery(approversQuery(step.unit.id, isDay(signedOn ?? '') ? signedOn : undefined, step.post));
  return (
    <div className="row-fields">
      <Form.Item
        name={['endorsements', index, 'signedBy']}
        label={t('approval.signerOf', { step: step.name })}
        rules={[{ required: true, message: t('form.choose') }]}
        className="row-grow"
      >
        <Select
          loading={holders.isPending}
          placeholder={t('form.choose')}
          showSearch={{ optionFilterProp: 'label' }}
          options={holders.data?.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <DayField name={['endorsements', index, 'signedOn']} label={t('decision.signedOn')} required />
    </div>
  );
}
