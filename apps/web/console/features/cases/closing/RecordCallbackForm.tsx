import { Form, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { personal } from '../../../parts/personal';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['RecordCallbackBody'];

/** 回访, by the desk: the handler does not see the answers. */
export function RecordCallbackForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const reached = Form.useWatch('reached', form);
  const required = [{ required: true, message: t('form.choose') }];
  const yesNo = (yes: string, no: string) => (
    <Radio.Group
      className="buttons"
      optionType="button"
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
    />
  );
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'callback', onDone)}
      historyOf={view.caseId}
      initial={{ subject: view.applicants.length === 1 ? view.applicants[0]?.person.subject : undefined, way: 'phone' }}
      toBody={(values) =>
        tidy({
          ...dated(values),
          subject: values.subject,
          way: values.way,
          reached: values.reached,
          ...(values.reached ? { satisfaction: values.satisfaction, tookMoney: values.tookMoney, paidInFull: values.paidInFull } : {}),
          words: values.words,
        })
      }
      submit={label('command', 'RecordCallback')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('callback.hint')}</p>
      <Form.Item name="subject" label={t('callback.who')} rules={required}>
        <Select
          placeholder={t('form.choose')}
          options={view.applicants.map(({ person }) => ({ value: person.subject, label: personal(person.name, t) }))}
        />
      </Form.Item>
      <CodeField name="way" label={t('callback.way')} dictionary="callbackWay" as="buttons" required />
      <Form.Item name="reached" label={t('callback.reached')} rules={required}>
        {yesNo(t('callback.wasReached'), t('callback.notReached'))}
      </Form.Item>
      {reached && (
        <>
          <CodeField name="satisfaction" label={t('callback.satisfaction')} dictionary="satisfaction" as="buttons" required />
          <CodeField
            name="tookMoney"
            label={t('callback.tookMoney')}
            dictionary="tookMoney"
            as="buttons"
            extra={t('callback.tookMoneyHint')}
            required
          />
          <Form.Item name="paidInFull" label={t('callback.paidInFull')}>
            {yesNo(t('callback.allPaid'), t('callback.notAllPaid'))}
          </Form.Item>
        </>
      )}
      <Form.Item name="words" label={t('callback.words')}>
        <TextArea max={2000} />
      </Form.Item>
    </CommandForm>
  );
}
