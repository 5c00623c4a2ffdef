// Telephone numbers of the scripts: one of the project, and one of a phone.
export const from = '+15550000001'
export const to = '+15550100001'
