import type { SampleWords } from '../sample-words';

export const EN: SampleWords = {
  colleague: 'Robin (example)',
  cafe: {
    name: 'Harbour Café',
    referral: { what: 'Recommended us to the bakery next door; they rang the same day.' },
    paid: { what: 'Paid a week ahead and thanked the printer by name.' },
    time: 'Menu cards for summer',
  },
  studio: {
    name: 'Brightwell Studio',
    figures: { what: 'Came to the planning without the figures that we had asked for twice.' },
    cancelled: { what: 'Cancelled the workshop half an hour before it began.' },
    texts: { what: 'Sent the texts a week late; the printer had to be booked anew.' },
  },
  foods: {
    name: 'Orchard Foods',
    draft: {
      what: 'In the meeting he laughed at the draft and left before we had answered.',
      quote: 'My nephew could have drawn that.',
    },
    deadline: { what: 'Sent the files at seven in the evening and asks for 2,000 copies by the morning.' },
  },
  builders: {
    name: 'Northgate Builders',
    sunday: { what: 'Rang on Sunday at 21:10 about the colour of the sign.' },
    weekend: { what: 'Eleven messages between Friday evening and Monday morning.' },
    talk: 'Questions come in one list, on weekdays.',
    card: {
      boundary: 'We work for you on weekdays, from nine to six.',
      mustChange: 'Messages at the weekend wait until Monday.',
      otherwise: 'If it goes on, we will look at whether we can go on working together.',
    },
    quiet: { what: 'Kept to one list a week; the first weekend without a message.' },
    hours: 'Weekdays, nine to six',
  },
  printers: {
    name: 'Lindqvist & Sons',
    invoice: { what: 'The invoice for the spring catalogue is unpaid.' },
    talk: 'They pay in two halves, by the end of the month.',
    hold: 'The invoice for the spring catalogue is unpaid',
    until: 'the invoice is paid',
  },
  clinic: {
    name: 'Maple Dental Clinic',
    blame: { what: 'Told her board that the delay was ours; the drafts had waited nine days for her corrections.' },
    colours: { what: 'Asked for a new print because of the colours; they match the proof she had signed.' },
    card: {
      boundary: 'We answer for our own deadlines.',
      mustChange: 'Deadlines are written down together and run from the day the files arrive.',
      otherwise: 'If it happens again, we have to decide whether we go on working together.',
    },
  },
  lead: {
    name: 'Peter Novak',
    night: { what: 'Third call after ten in the evening, before anything was ordered.' },
    holiday: { what: 'Rang four times on the holiday and asked for an answer within the hour.' },
  },
  hotels: {
    name: 'Tidewater Hotels',
    swore: { what: 'Swore at our apprentice on the phone until he hung up.', quote: 'Are you all stupid there?' },
    shouted: { what: 'Shouted at two of us in the yard, in front of another client.' },
    card: {
      boundary: 'Nobody swears at our people.',
      mustChange: 'Calls go to the manager only and stay calm.',
      otherwise: 'If it happens again, we will end our work together.',
    },
    remedy: 'Calls go to the manager only, on weekdays from nine to five.',
    reason: 'Our people are shouted at, and a warning did not stop it.',
    canGoOnBy: 'Tim, apprentice',
    standing: 'Knows most of the hotels on the coast.',
    time: 'Talks about complaints',
  },
};
