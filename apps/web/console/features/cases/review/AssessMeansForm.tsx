import { Form, Input, Radio } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['AssessMeansBody'];

/** 经济状况核查: exemption with its ground, pledge or data sharing (参照法律援助法第四十一、四十二条). */
export function AssessMeansForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const way = Form.useWatch('way', form);
  const proposed = view.proposedExemption === '42(3)';
  const initial = useMemo<Partial<Values>>(() => (proposed ? { way: 'exempt', ground: 3 } : {}), [proposed]);

  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'assess-means', onDone)}
      historyOf={view.caseId}
      initial={initial}
      toBody={(values) =>
        tidy({
          ...dated(values),
          way: values.way,
          ground: values.way === 'exempt' ? values.ground : undefined,
          proof: values.proof,
          note: values.note,
        })
      }
      submit={label('command', 'AssessMeans')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {proposed && <p className="hint">{t('means.proposed')}</p>}
      <CodeField name="way" label={t('means.way')} dictionary="meansWay" as="buttons" required />
      {way === 'exempt' && (
        <Form.Item name="ground" label={t('means.ground')} rules={[{ required: true, message: t('form.choose') }]}>
          <Radio.Group className="stacked">
            {([1, 2, 3, 4] as const).map((ground) => (
              <Radio key={ground} value={ground}>
                {t(`means.ground${ground}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      )}
      <Form.Item name="proof" label={t('means.proof')} extra={way === 'exempt' ? t('means.proofHint') : undefined}>
        <Input maxLength={200} placeholder={t('means.proofExample')} />
      </Form.Item>
      <Form.Item name="note" label={t('form.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
