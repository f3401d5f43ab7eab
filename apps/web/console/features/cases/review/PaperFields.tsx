import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../../forms/parse-day';
import { approversQuery } from '../queries';
import type { CaseView } from '../types';

/** Who signed a decision on paper, on which form, and where it lies. Must stand in a form that has the day it was signed. */
export function PaperFields({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const signedOn: string | undefined = Form.useWatch('occurredOn');
  const approvers = useQuery(approversQuery(view.unit.id, isDay(signedOn ?? '') ? signedOn : undefined));
  const needed = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <>
      <Form.Item name="decidedBy" label={t('decision.signer')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          loading={approvers.isPending}
          placeholder={t('form.choose')}
          showSearch={{ optionFilterProp: 'label' }}
          options={approvers.data?.map((person) => ({
            value: person.id,
            label: `${person.name}（${person.units.map((unit) => unit.name).join(t('punctuation.list'))}）`,
          }))}
        />
      </Form.Item>
      <div className="row-fields">
        <Form.Item name="formNumber" label={t('decision.formNumber')} rules={needed} className="row-third">
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="scan" label={t('decision.scan')} rules={needed} className="row-grow">
          <Input maxLength={200} placeholder={t('decision.scanHint')} />
        </Form.Item>
      </div>
    </>
  );
}
