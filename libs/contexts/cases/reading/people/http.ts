import type { Actor } from '@gongyuan/kernel/env';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@gongyuan/platform/description/decorators';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ContactQueries, type ContactRecord } from '../contacts/queries';
import { ContactRows } from '../contacts/rows';
import { CaseListQueries } from '../list/queries';
import { CaseRows } from '../list/rows';
import { Looks, type ShowText } from '../looks';
import { PeopleFound, type PersonFound } from '../shown/search';
import { todayNow } from '../today';
import { PartyQueries, type PartyRecord } from './queries';

const searchKinds = ['name', 'phone', 'id-number'] as const;

/** An exact value to look somebody up by. It travels in the body, so that no address and no log ever holds it. */
export class PersonSearch {
  @ApiProperty({ description: '按什么查找', enum: searchKinds, enumName: 'PersonSearchKind' })
  @CodeField(searchKinds)
  kind!: (typeof searchKinds)[number];

  @ApiProperty({ description: '完整的姓名、电话或者身份证号码' })
  @Text(50)
  value!: string;
}

const AT_MOST = 100;

type Hints = Pick<PartyRecord, 'name' | 'phone' | 'idNumber'>;

interface Finding {
  readonly parties: readonly PartyRecord[];
  readonly contacts: readonly ContactRecord[];
}

/** The newest reference there is for each hint. */
function hintsOf(subject: SubjectId, { parties, contacts }: Finding): Hints {
  const said: readonly Partial<Hints>[] = [
    ...parties.filter((one) => one.subject === subject),
    ...contacts.filter((one) => one.subject === subject).map(({ person }) => person as Partial<Hints>),
  ];
  const first = (field: keyof Hints) => said.map((one) => one[field]).find((ref) => ref) ?? null;
  return { name: first('name'), phone: first('phone'), idNumber: first('idNumber') };
}

function personFound(subject: SubjectId, finding: Finding, text: ShowText): PersonFound {
  const parties = finding.parties.filter((one) => one.subject === subject);
  const contacts = finding.contacts.filter((one) => one.subject === subject);
  const { name, phone, idNumber } = hintsOf(subject, finding);
  return {
    subject,
    name: text(name, 'name', 'masked'),
    phone: text(phone, 'phone', 'masked'),
    idNumber: text(idNumber, 'id-number', 'masked'),
    roles: [...new Set([...parties.map(({ role }) => role), ...(contacts.length > 0 ? (['contact'] as const) : [])])],
    caseIds: [...new Set(parties.map(({ caseId }) => caseId))],
    contactIds: contacts.map(({ contactId }) => contactId),
  };
}

/** Looking somebody up by an exact value. Whoever has no case or contact within the reader's reach is not found. */
@ApiTags('people')
@Act('cases.read', 'look')
@Reads('case_list', 'contact_list', 'unit', 'account')
@Controller('api/people')
export class PeopleSearchController {
  constructor(
    private readonly vault: Vault,
    private readonly parties: PartyQueries,
    private readonly contactQueries: ContactQueries,
    private readonly caseQueries: CaseListQueries,
    private readonly caseRows: CaseRows,
    private readonly contactRows: ContactRows,
    private readonly looks: Looks,
  ) {}

  @Post('search')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'searchPeople',
    summary: '查找人员',
    description: 'Everybody of whom exactly this value was recorded, within reach',
  })
  @ApiOkResponse({ type: PeopleFound })
  async search(@CurrentActor() actor: Actor, @Body() { kind, value }: PersonSearch): Promise<PeopleFound> {
    const subjects = await this.vault.search(LEDGER.main, kind, value);
    if (subjects.length === 0) return { people: [], cases: [], contacts: [] };
    const [parties, contacts] = await Promise.all([
      this.parties.of(actor, subjects),
      this.contactQueries.ofPeople(actor, subjects, AT_MOST),
    ]);
    const finding: Finding = { parties, contacts };
    const found = [...new Set([...parties.map(({ subject }) => subject), ...contacts.map(({ subject }) => subject)])];
    const text = await this.looks.hints(found.map((subject) => hintsOf(subject, finding)));
    const records = await this.caseQueries.byIds(actor, [...new Set(parties.map(({ caseId }) => caseId))], AT_MOST);
    return {
      people: found.map((subject) => personFound(subject, finding, text)),
      cases: await this.caseRows.of(actor, records, todayNow()),
      contacts: await this.contactRows.of(actor, contacts),
    };
  }
}
