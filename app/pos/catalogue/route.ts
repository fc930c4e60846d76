import { answerCatalogue } from './answer-catalogue'

export const GET = answerCatalogue
