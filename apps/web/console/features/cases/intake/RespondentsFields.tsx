import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { PersonFields } from '../../../forms/PersonFields';

/** 被申请方: often only a site and a 老板 are known; a credit code is never forced. */
export function RespondentsFields(): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.List name="respondents">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="entry">
              <legend className="entry-head">
                {t('apply.respondentNo', { n: index + 1 })}
                {rows.length > 1 && (
                  <Button type="text" size="small" icon={<DeleteOutlined />} onClick={() => remove(name)}>
                    {t('act.remove')}
                  </Button>
                )}
              </legend>
              <RespondentFields at={[name]} within={['respondents']} />
            </fieldset>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ kind: 'organisation' })} className="add">
            {t('apply.addRespondent')}
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

/** One respondent: an organisation or a person, in a role. */
export function RespondentFields({ at, within = [] }: At): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name={[...at, 'id']} hidden>
        <Input />
      </Form.Item>
      <div className="row-fields">
        <CodeField name={[...at, 'kind']} label={t('apply.respondentKind')} dictionary="respondentKind" as="buttons" required />
        <CodeField name={[...at, 'role']} label={t('apply.respondentRole')} dictionary="respondentRole" required className="row-grow" />
      </div>
      <Said at={at} within={within} />
    </>
  );
}

/** What is known of it, by what it is. */
function Said({ at, within = [] }: At): ReactNode {
  const { t } = useTranslation();
  const kind = Form.useWatch([...within, ...at, 'kind']) as string | undefined;
  if (kind === 'person')
    return (
      <>
        <PersonFields at={[...at, 'person']} within={within} nameRequired brief />
        <Form.Item name={[...at, 'projectName']} label={t('apply.project')}>
          <Input maxLength={100} />
        </Form.Item>
      </>
    );
  return (
    <div className="fields-3">
      <Form.Item
        name={[...at, 'name']}
        label={t('apply.organisation')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...at, 'projectName']} label={t('apply.project')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...at, 'phone']} label={t('apply.organisationPhone')}>
        <Input maxLength={24} inputMode="tel" autoComplete="off" className="num" />
      </Form.Item>
      <Form.Item name={[...at, 'creditCode']} label={t('apply.creditCode')} extra={t('apply.creditCodeHint')}>
        <Input maxLength={24} autoComplete="off" className="num" />
      </Form.Item>
    </div>
  );
}
