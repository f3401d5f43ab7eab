import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paperLabel as label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { yuan } from '../../parts/money';
import { paperDay } from '../../parts/time';
import { applicationSheetQuery } from '../cases/queries';
import type { ApplicationSheet } from '../cases/types';
import { footOf } from './foot';
import { Cell, FormTable, Sheet } from './Sheet';
import { useMoment } from './use-moment';

/** 职工法律援助申请表, to be signed. The paper is Chinese whatever the language of the screen: its words are not translated. */
export function ApplicationPaper(): ReactNode {
  const { caseId } = useParams({ strict: false });
  const query = useQuery(applicationSheetQuery(caseId ?? '', useMoment()));
  return <Asked query={query}>{(sheet) => <Paper sheet={sheet} />}</Asked>;
}

const consents = [
  '同意本会为办理本案处理我的个人信息（含身份证件号码）。',
  '同意本会为办理本案处理我的医疗健康信息（仅工伤、职业病等案件需要）。',
  '同意将办案所需信息提供给承办律师及其律师事务所。',
  '同意将办案所需信息提供给劳动人事争议仲裁委员会、人民法院等办案机关。',
] as const;

function Paper({ sheet }: { sheet: ApplicationSheet }): ReactNode {
  const [first, ...others] = sheet.applicants;
  const person = first?.person;
  return (
    <Sheet title={sheet.title.zh} above={sheet.unit.name} number={sheet.formNumber} foot={footOf(sheet.foot)}>
      <FormTable>
        <tr>
          <Cell name="申请人">{person?.name}</Cell>
          <Cell name="性别">{label('gender', person?.gender)}</Cell>
        </tr>
        <tr>
          <Cell name="身份证号">{person?.idNumber}</Cell>
          <Cell name="出生日期">{person?.birthDate && paperDay(person.birthDate)}</Cell>
        </tr>
        <tr>
          <Cell name="联系电话">{person?.phone}</Cell>
          <Cell name="职业">{[label('occupation', first?.occupation), first?.occupationNote].filter(Boolean).join('，')}</Cell>
        </tr>
        <tr>
          <Cell name="住址" wide>
            {person?.address}
          </Cell>
        </tr>
        <tr>
          <Cell name="人群类别">{first?.categories.map((one) => label('category', one)).join('、')}</Cell>
          <Cell name="用工关系">{label('relation', first?.relation)}</Cell>
        </tr>
        {others.length > 0 && (
          <tr>
            <Cell name="其他申请人" wide>
              共 {sheet.applicants.length} 人：{others.map((one) => one.person.name).join('、')}（各人情况另附名册）
            </Cell>
          </tr>
        )}
        {sheet.agent && (
          <tr>
            <Cell name="代理人">{sheet.agent.person.name}</Cell>
            <Cell name="关系、权限">
              {label('agentRelation', sheet.agent.relation)}，{label('agentAuthority', sheet.agent.authority)}
            </Cell>
          </tr>
        )}
        {sheet.respondents.map((one) => (
          <tr key={one.id}>
            <Cell name="被申请方">{one.name ?? one.person?.name}</Cell>
            <Cell name="身份、项目">{[label('respondentRole', one.role), one.projectName].filter(Boolean).join('，')}</Cell>
          </tr>
        ))}
        <tr>
          <Cell name="援助事项">{label('matter', sheet.matter)}</Cell>
          <Cell name="援助形式">{label('aidForm', sheet.aidForm)}</Cell>
        </tr>
        <tr>
          <Cell name="案由">{sheet.cause.name}</Cell>
          <Cell name="请求金额">{yuan(sheet.amounts.claimed)}</Cell>
        </tr>
        <tr className="tall">
          <Cell name="案情和申请理由" wide>
            <span className="keep-lines">{sheet.statement}</span>
          </Cell>
        </tr>
        <tr>
          <Cell name="请求事项" wide>
            <span className="keep-lines">{sheet.requests}</span>
          </Cell>
        </tr>
        <tr>
          <Cell name="经济状况" wide>
            {sheet.exemptionProposed ? (
              <>
                □ 申请免予核查：进城务工人员申请支付劳动报酬或者请求工伤事故人身损害赔偿（参照《法律援助法》第四十二条第三项），附证明材料。
              </>
            ) : (
              <>□ 附经济困难说明材料　　□ 个人诚信承诺（参照《法律援助法》第四十一条）</>
            )}
          </Cell>
        </tr>
        <tr>
          <Cell name="告知与同意（逐项勾选）" wide>
            <ul className="ticklist">
              {consents.map((words) => (
                <li key={words}>□ {words}</li>
              ))}
            </ul>
          </Cell>
        </tr>
        <tr className="opinion">
          <th scope="row">申请人承诺</th>
          <td colSpan={3}>
            <p>以上内容和所附材料真实。因工作需要的经办、审批、监督人员可以查看，每次查看都有记录。</p>
            <div className="opinion-sign">
              <span>
                申请人（代理人）签名：
                <span className="line" />
              </span>
              <span>　　　年　　月　　日</span>
            </div>
          </td>
        </tr>
        <tr className="opinion">
          <th scope="row">受理</th>
          <td colSpan={3}>
            <p>
              收到申请：{paperDay(sheet.appliedOn)}　　来源：{label('channel', sheet.channel)}
            </p>
            <div className="opinion-sign">
              <span className="seal">（受理单位公章）</span>
              <span>
                受理人签名：
                <span className="line" />（{sheet.receivedBy.name}）
              </span>
              <span>　　　年　　月　　日</span>
            </div>
          </td>
        </tr>
      </FormTable>
      <p className="sheet-note">符合条件的，工会免费提供法律援助。审查期限自收到申请之日起七日，补正材料的时间不计入。</p>
    </Sheet>
  );
}
