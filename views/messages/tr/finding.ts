import type { FindingMessages } from '../finding.ts'
import { directory } from './directory.ts'
import { routing } from './routing.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'

export const portal: FindingMessages['practice']['portal'] = {
  title: 'Biraz nefes alın',
  lead: 'Bir yakınınıza bakıyorsunuz. Bakımı kısa bir süre kim devralabilir? Birlikte bulalım. Yakınınız nerede yaşıyor?',
  label: 'Yakınınızın posta kodu veya belediyesi',
  hint: 'Örneğin 5247 veya Stein',
  go: 'Devam',
  who: 'Yakınınız, baktığınız kişidir. Hesap gerekmez.',
  list: 'Katılan belediyeler',
  formerly: ({ names }) => `diğer adıyla ${names}`,
  empty: 'Bir posta kodu veya belediye yazın.',
  unknownPostcode: ({ postcode }) =>
    `${postcode} posta kodunun hangi belediyeye ait olduğunu henüz bilmiyoruz. Aşağıdan yakınınızın belediyesini seçin.`,
  unknownName: ({ name }) => `“${name}” adında bir belediye bulamadık. Aşağıdan belediyenizi seçin veya bir posta kodu yazın.`,
  elsewhere: ({ postcode, place }) =>
    `${postcode} posta kodu şuraya ait: ${place}. Adempauze orada henüz yok. Yakınınızın belediyesini arayın ve yakınına bakanlar için yardım sorun.`,
}

const shortlist: FindingMessages['shortlist'] = {
  nav: 'Listem',
  keep: 'Kaydet',
  kept: 'Kaydedildi',
  isKept: 'Listenizde.',
  isLetGo: 'Listenizden çıkarıldı.',
  title: 'Listem',
  lead: 'Bu liste yalnızca sizin tarayıcınızda. Biz hiçbir şey saklamayız.',
  sharedTitle: 'Sizin için bir liste',
  sharedLead: 'Biri bu yerleri sizinle paylaştı. Kendiniz kaydedebilir veya yazdırabilirsiniz.',
  without: 'Tarayıcınız script olmadan liste tutamaz. Bir yeri yine de şöyle yanınıza alabilirsiniz:',
  withoutWays: [
    'Yerin sayfasını yazdırın. Bir kâğıda sığar.',
    'Kısa bağlantıyı bir yere yazın. Her sayfada “Kısa bağlantı ve QR kodu” altında durur.',
    'Tarayıcınızda bir yer imi ekleyin.',
  ],
  nothing: 'Listenizde henüz bir şey yok.',
  nothingShared: 'Bu listede bir şey yok.',
  nothingText: 'Bir yerin yanında “Kaydet” düğmesini seçin. Sonra onu burada bulursunuz.',
  toOfferings: 'Yardımlara bakın',
  phone: 'Telefon',
  note: 'Notunuz',
  noteStays: '(tarayıcınızda kalır)',
  remove: 'Listemden çıkar',
  share: 'Bu listeyi paylaş',
  print: 'Bu listeyi yazdır',
  empty: 'Listeyi boşalt',
  keepAll: 'Bu yerlerin hepsini kaydet',
  undo: 'Geri getir',
  gone: ({ name }) => `${name} artık listede değil.`,
  goneUnknown: 'Bu listedeki bir yer artık yok.',
  news: {
    removed: 'Yer listenizden çıktı.',
    emptied: 'Listeniz boş.',
    restored: 'Yeniden listede.',
    added: 'Yerler şimdi listenizde.',
    copied: 'Bağlantı kopyalandı. Bir mesaja yapıştırabilirsiniz.',
    blocked: 'Tarayıcınız burada bir şey saklamamıza izin vermiyor. Yerin kısa bağlantısını bir yere yazın.',
    failed: 'Listeniz şu anda açılmıyor. Listeniz kaybolmadı. Birazdan yeniden deneyin.',
    full: 'Listeniz dolu: 50 yer var. Önce birini çıkarın.',
    notCopied: 'Paylaşmak burada olmuyor. Tarayıcınızın üstündeki adresi kopyalayın.',
  },
}

const reports: FindingMessages['reports'] = {
  link: 'Burada yanlış bir şey mi var? Bize bildirin',
  reason: {
    telephone: 'Telefon numarası yanlış',
    address_hours: 'Adres veya saatler yanlış',
    gone: 'Bu artık yok',
    cost: 'Ücret yanlış',
    full: 'Burada yer var diyor, ama yer yok',
    other: 'Başka bir şey',
  },
  ask: {
    title: 'Yanlış olan ne?',
    lead: 'Yardım etmeniz güzel. Adınızı söylemeniz gerekmez. Konu:',
    reason: 'Yanlış olan ne?',
    note: 'Bir şey eklemek ister misiniz?',
    noteHint: 'En fazla 500 karakter. İsim veya başka kişisel bilgi yazmayın. “Başka bir şey” seçtiyseniz burayı doldurun.',
    send: 'Gönder',
    back: 'Bu yardıma dön',
    after: ({ name }) => `${name} ve kuruluş bir mesaj alır. Kim olduğunuzu saklamayız.`,
  },
  sent: {
    title: 'Teşekkür ederiz',
    lead: 'Bildiriminiz geldi.',
    next: ({ name }) => `${name} kuruluşla birlikte kontrol eder. Başka bir şey yapmanız gerekmez.`,
    more: 'Başka yardım arayın',
  },
}

const agreements: FindingMessages['agreements'] = {
  parties: 'Taraflar',
  refers: 'Yönlendirir',
  answers: 'Arar ve bir yer bulur',
  joins: 'Katılır',
  days: (count) => (count === 0 ? 'aynı iş günü' : `${count} iş günü`),
  public: {
    title: 'Çalışma anlaşmaları',
    lead: 'Kuruluşlar, yakınına bakanlar için burada böyle birlikte çalışır. Kim kime yönlendirir, ne kadar çabuk haber alırsınız?',
    none: 'Henüz herkese açık çalışma anlaşması yok.',
    noneText: ({ name, phone }) => `Yardım mı istiyorsunuz, sorunuz mu var? Arayın: ${name}, ${phone}.`,
    call: ({ days }) => `Yönlendirmeden sonra ${days} içinde aranırsınız.`,
    callSameDay: 'Yönlendirmeden sonra aynı iş günü aranırsınız.',
    until: ({ day }) => `Son geçerli gün: ${day}.`,
    files: 'Bu liste, tablolar ve programlar için',
    csv: 'CSV listesi',
    json: 'JSON listesi',
  },
}

const problem: FindingMessages['problem'] = {
  code: ({ status }) => `Kod ${status}`,
  again: 'Yeniden deneyin',
  home: 'Ana sayfaya git',
  kept: 'Yazdıklarınız hâlâ burada. Biraz bekleyin, sonra yeniden gönderin.',
  sendAgain: 'Yeniden gönder',
  bad_request: { title: 'Bu isteği anlamadık', text: 'Bir adım geri gidin ve yeniden deneyin.' },
  other_site: {
    title: 'Bu form bu siteden gelmedi',
    text: 'Hiçbir şey saklamadık. Sayfayı burada yeniden açın ve formu bir daha gönderin.',
  },
  not_found: { title: 'Bu sayfa yok', text: 'Adres yanlış olabilir veya sayfa kalkmış olabilir. Ana sayfadan aramaya devam edin.' },
  not_allowed: { title: 'Bu burada olmuyor', text: 'Bu adreste bu istek olmuyor. Bir adım geri gidin ve yeniden deneyin.' },
  too_large: { title: 'Bu bir seferde çok fazla', text: 'Metninizi kısaltın veya daha küçük bir dosya seçin. Sonra yeniden gönderin.' },
  unavailable: {
    title: 'Şu anda bağlantı yok',
    text: 'Bu bizden kaynaklanıyor, sizden değil. Kaydedilmiş olanlar kaybolmadı. Birkaç dakika sonra yeniden deneyin.',
  },
  misdirected: { title: 'Bu adres bizim değil', text: 'Adempauze’yi belediyenizin bildiğiniz adresinden açın.' },
  too_many: { title: 'Biraz bekleyin', text: 'Kısa sürede çok fazla deneme oldu. Bir dakika bekleyin ve yeniden deneyin.' },
  broken: {
    title: 'Bir şeyler ters gitti',
    text: 'Bu bizden kaynaklanıyor, sizden değil. Kaydedilmiş olanlar kaybolmadı. Yeniden deneyin.',
  },
}

const interop: FindingMessages['interop'] = {
  feed: { title: ({ practice }) => `Yeni ve değişen yardımlar: ${practice}` },
  links: {
    label: 'Bu liste kendi programınız için',
    file: 'Bu listeyi indir (CSV)',
    feed: 'Değişiklikleri izle (Atom)',
    api: 'Programlar için (HSDS)',
  },
}

export const finding = { search, directory, routing, rules, shortlist, reports, agreements, problem, interop }
