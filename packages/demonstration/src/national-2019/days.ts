/** The day on which the document was marked final (F20, F80). */
export const dayOf2019 = '2019-05-02';

/** The day by which a version of it was to go to the regulator (F71). */
export const toRegulatorBy2019 = '2019-04-30';
