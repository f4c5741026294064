import { Module } from '@nestjs/common';
import { BoardRepository } from './board.repository.js';
import { BoardResolver } from './board.resolver.js';

@Module({ providers: [BoardResolver, BoardRepository] })
export class BoardModule {}
