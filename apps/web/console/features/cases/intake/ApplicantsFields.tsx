import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { MoneyField } from '../../../forms/MoneyField';
import { PersonFields } from '../../../forms/PersonFields';
import { options } from '../../../i18n/options';

const COLLECTIVE_FROM = 10;

/** 申请人, one or many: each with an own relation and own claims. */
export function ApplicantsFields(): ReactNode {
  const { t } = useTranslation();
  const many = (Form.useWatch('applicants') as unknown[] | undefined)?.length ?? 0;
  return (
    <Form.List name="applicants">
      {(rows, { add, remove }) => (
        <>
          {many >= COLLECTIVE_FROM && <p className="hint">{t('apply.collective', { n: many })}</p>}
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="entry">
              <legend className="entry-head">
                {t('apply.applicantNo', { n: index + 1 })}
                {rows.length > 1 && (
                  <Button type="text" size="small" icon={<DeleteOutlined />} onClick={() => remove(name)}>
                    {t('act.remove')}
                  </Button>
                )}
              </legend>
              <ApplicantFields at={[name]} within={['applicants']} />
            </fieldset>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})} className="add">
            {t('apply.addApplicant')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

interface At {
  readonly at: readonly (string | number)[];
  /** Path of the list that `at` begins in, when there is one. */
  readonly within?: readonly (string | number)[];
}

/** One applicant: who it is, how it stands with work, and what is asked for. */
export function ApplicantFields({ at, within }: At): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PersonFields at={[...at, 'person']} within={within} nameRequired />
      <div className="fields-3">
        <CodeField name={[...at, 'relation']} label={t('apply.relation')} dictionary="relation" required />
        <CodeField name={[...at, 'occupation']} label={t('apply.occupation')} dictionary="occupation" />
        <Form.Item name={[...at, 'occupationNote']} label={t('apply.occupationNote')}>
          <Input maxLength={50} />
        </Form.Item>
      </div>
      <CodeField name={[...at, 'categories']} label={t('apply.categories')} dictionary="category" as="boxes" />
      <Claims at={at} />
    </>
  );
}

/** What one applicant asks for, item by item: arbitration is final per item (办案规则第五十条). */
function Claims({ at }: Pick<At, 'at'>): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.List name={[...at, 'claims']}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className="row-fields">
              <Form.Item
                name={[name, 'item']}
                label={t('apply.claimItem')}
                rules={[{ required: true, message: t('form.choose') }]}
                className="row-third"
              >
                <Select options={options('claimItem')} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
              </Form.Item>
              <MoneyField name={[name, 'amount']} label={t('amount.claimed')} className="row-third" required />
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('act.remove')}
                onClick={() => remove(name)}
                className="row-remove"
              />
            </div>
          ))}
          <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => add({})} className="add-small">
            {t('apply.addClaim')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
