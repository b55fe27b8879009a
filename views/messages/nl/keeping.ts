import type { DirectoryTask } from '../../../src/directory/tasks.ts'

/** The side of the directory on which organisations and coordinators keep it true. */
export const keeping = {
  title: 'Aanbod bijhouden',

  tasks: {
    title: 'Aanbod bijhouden',
    hint: 'Zo blijft op de website staan wat klopt',
    task: {
      proposals: 'Voorstel wacht op u',
      reports: 'Tip van een bezoeker',
      overdue: 'Te lang niet nagekeken',
      due: 'Binnenkort nakijken',
      hiding: 'Gaat bijna van de website',
      hidden: 'Verborgen, want niemand keek het na',
      places: 'Vrije plekken bijwerken',
      gaps: 'Vaak gezocht, niet gevonden',
      contacts: 'Site of telefoonnummer werkt niet',
    } satisfies Record<DirectoryTask, string>,
  },
}
