import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Req, UseGuards } from '@nestjs/common';
import { HandOutDto } from './dto';
import { type Known, Roles, SessionGuard } from './session.guard';
import { SheetsService } from './sheets.service';

@Controller('api/sheets')
@UseGuards(SessionGuard)
export class SheetsController {
  constructor(private readonly sheets: SheetsService) {}

  @Post(':id/hand-out')
  @HttpCode(200)
  @Roles(['registrar', 'coordinator'])
  handOut(@Param('id', ParseUUIDPipe) id: string, @Body() body: HandOutDto, @Req() { account }: Known): Promise<object> {
    return this.sheets.handOut(id, body, account);
  }
}
