import { Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../parts/ProblemNote';
import { fieldErrors } from './field-errors';
import { nameIn } from './names';
import { OccurredOn } from './OccurredOn';
import { StaleDialog } from './StaleDialog';
import { type Answer, type CommandSpec, useCommand } from './use-command';
import { useOptionalMark } from './use-optional-mark';

interface Props<Values, Body, A> {
  readonly command: CommandSpec<A>;
  /** The stream's events since the version the user saw, for the dialog on a stale version. */
  readonly historyOf?: string;
  /** Names of people that a refusal names by id, where it is not a case's history that knows them. */
  readonly nameOf?: (id: string) => string | undefined;
  readonly initial?: Partial<Values>;
  readonly toBody: (values: Values) => Body;
  readonly submit: string;
  readonly onCancel?: () => void;
  readonly onDirty?: (dirty: boolean) => void;
  /** False for commands of the office itself (accounts, posts), which have no day in the world. */
  readonly dated?: boolean;
  /** Words for the day, where "发生日期" is too vague. */
  readonly dateLabel?: string;
  readonly danger?: boolean;
  /** True while what is to be sent is not complete, and no field could say so. */
  readonly disabled?: boolean;
  readonly form?: FormInstance<Values>;
  readonly children: ReactNode;
}

/**
 * One form for one command: its fields, the day it happened, what went wrong, and a button that is busy until the ledger
 * has answered. Nothing typed is lost by an error.
 */
export function CommandForm<Values extends object, Body, A = Answer>(props: Props<Values, Body, A>): ReactNode {
  const { t } = useTranslation();
  const mark = useOptionalMark();
  const [own] = Form.useForm<Values>();
  const form = props.form ?? own;
  const { send, busy, error, clear } = useCommand<A>(props.command);
  const [body, setBody] = useState<unknown>();
  const stale = error?.status === 412;

  useEffect(() => {
    if (!error) return;
    const found = fieldErrors(error.problem);
    // biome-ignore lint/suspicious/noExplicitAny: names come from the server's paths, not from the form's type
    if (found.length > 0) form.setFields(found as any);
  }, [error, form]);

  const finish = (values: Values) => {
    const next = props.toBody(values);
    setBody(next);
    void send(next);
  };

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={props.initial}
      onFinish={finish}
      onValuesChange={() => props.onDirty?.(true)}
      scrollToFirstError={{ block: 'center', focus: true }}
      className="command-form"
      disabled={busy}
      requiredMark={mark}
    >
      <div className="command-fields">
        {props.children}
        {props.dated !== false && <OccurredOn label={props.dateLabel} />}
      </div>
      {error && !stale && (
        <div className="command-problem">
          <ProblemNote error={error} write nameOf={props.nameOf ?? ((id) => nameIn(props.historyOf, id))} />
        </div>
      )}
      <div className="command-actions">
        <Button type="primary" htmlType="submit" loading={busy} danger={props.danger} disabled={props.disabled}>
          {props.submit}
        </Button>
        {props.onCancel && (
          <Button onClick={props.onCancel} disabled={busy}>
            {t('act.cancel')}
          </Button>
        )}
        {busy && (
          <span className="soft small" role="status">
            {t('state.recording')}
          </span>
        )}
      </div>
      {stale && (
        <StaleDialog
          problem={error.problem}
          historyOf={props.historyOf}
          seen={props.command.ifMatch ?? 0}
          onRetry={(version) => {
            clear();
            void send(body, version);
          }}
          onGiveUp={() => {
            clear();
            props.onCancel?.();
          }}
        />
      )}
    </Form>
  );
}
