import { writeTelephone } from '../../../src/platform/telephone.ts'
import { urgentNumbers } from '../../../src/practice/urgent.ts'
import type { RuleWords } from '../nl/rules.ts'
import type { Messages } from '../nl.ts'

const municipality = (p: RuleWords) => (p.municipality ? `Yakınınızın belediyesi: ${p.municipality}` : 'Yakınınızın yaşadığı belediye')

const talk = (p: RuleWords) =>
  `Belediyeden bir görüşme isteyin. Görüşme ${p.research} hafta içinde olur. Başvurunuzdan sonra ${p.decision} hafta içinde mektup alırsınız.`

const contribution = (p: RuleWords) =>
  p.contribution === 'none'
    ? 'Bu belediye bunun için katkı payı istemez.'
    : p.contribution
      ? `${p.year} yılında ayda en fazla ${p.contribution}.`
      : `${p.year} yılının tutarını henüz bilmiyoruz. Belediyeye sorun.`

const provider = 'Yakınınızın bakım kuruluşu veya bakım ofisi (zorgkantoor)'
const basicInsurance = 'Temel sigortadan. Yıllık kendi payınız (eigen risico) da geçerlidir.'
const noContribution = 'Katkı payı ödemezsiniz.'
const free = 'Ücretsiz'

export const rules: Messages['rules'] = {
  R0: {
    title: 'Şu anda tehlike var',
    why: 'Şu anda tehlike olduğunu söylediniz. Bu her şeyden önce gelir.',
    who: 'Siz ararsınız, şimdi',
    next: `${urgentNumbers.danger}’yi arayın. İntiharı mı düşünüyorsunuz? ${urgentNumbers.suicide}’ü arayın. Şiddet veya korku mu var? Veilig Thuis’i arayın: ${writeTelephone(urgentNumbers.violence)}.`,
    cost: free,
  },
  R1: {
    title: 'Acil: uzun süreli bakım (Wlz) aracılığıyla bir yer',
    why: 'Şu anda bakamıyorsunuz. Yakınınızın Wlz kararı var.',
    who: provider,
    next: 'Şimdi bakım kuruluşunu arayın. Yoksa bakım ofisini (zorgkantoor) arayın ve acil olduğunu söyleyin.',
    cost: 'Bu, Wlz katkı payına (eigen bijdrage) dahildir. CAK hesaplar.',
  },
  R2: {
    title: 'Acil: tıbbi nedenle bir yatak (ELV)',
    why: 'Şu anda bakamıyorsunuz. Bir doktor yatışı gerekli görüyor.',
    who: 'Aile hekimi veya hastanedeki doktor',
    next: 'Aile hekimini arayın. Doktor bölgede bir yatak arar.',
    cost: basicInsurance,
  },
  R3: {
    title: 'Acil: belediye aracılığıyla geçici yardım (Wmo)',
    why: 'Şu anda bakamıyorsunuz. Belediye hemen geçici yardım ayarlayabilir.',
    who: municipality,
    next: 'Bugün belediyeyi arayın ve acil olduğunu söyleyin. Bazen ilk günlerde bir gönüllü yardım eder.',
    cost: 'Bir şey ödeyip ödemeyeceğinize belediye karar verir.',
  },
  R4: {
    title: 'Wlz aracılığıyla konaklama, gündüz bakımı veya evde yardım',
    why: 'Yakınınız evde yaşıyor ve Wlz kararı var.',
    who: provider,
    next: (p) =>
      p.nights
        ? `Bakım kuruluşunu arayın. Konaklama yılda en fazla ${p.nights} gece olabilir.`
        : 'Bakım kuruluşunu arayın. Kaç gece konaklama olabileceğini de sorun: bu yıl için bunu henüz bilmiyoruz.',
    cost: 'Bu zaten Wlz katkı payının (eigen bijdrage) içindedir.',
  },
  R5: {
    title: 'Kurumun yanında, size destek',
    why: 'Yakınınız bir kurumda yaşıyor. O zaman konaklama uymaz. Size destek uyar.',
    who: 'Yakınına bakanlar için destek noktası ve kurum',
    next: 'Kurumla kimin ne yapacağını konuşun. Kendiniz için destek noktasını arayın.',
    cost: free,
  },
  R6: {
    title: 'Belediye aracılığıyla konaklama (Wmo) veya ELV yatağı',
    why: 'Yakınınızın Wlz kararı var. Belediye bunu reddedebilir. O zaman ELV de olmaz.',
    who: 'Wlz önce gelir',
    next: 'Wlz aracılığıyla isteyin. Başvurusuz yardım yolu yine açıktır.',
    cost: 'Geçerli değil',
  },
  R7: {
    title: 'Uzun süreli bakıma (Wlz) başvurmak',
    why: 'Gece gündüz birinin yanında olması mı gerekiyor? O zaman Wlz uyabilir. Karara kadar belediye yardım edebilir.',
    who: 'CIZ karar verir. Bir danışman (cliëntondersteuner) size ücretsiz yardım eder.',
    next: 'Bir danışmanı (cliëntondersteuner) arayın. CIZ’e sizinle birlikte başvurur.',
    cost: 'Başvuru ücretsizdir. Wlz için bir katkı payı (eigen bijdrage) vardır.',
  },
  R8: {
    title: 'Belediye aracılığıyla konaklama veya gündüz bakımı (Wmo)',
    why: 'Yakınınız yetişkin ve Wlz kararı yok. O zaman belediye sizinle birlikte bakar.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R9: {
    title: 'Gençlik Yasası (Jeugdwet) aracılığıyla konaklama, gündüz bakımı veya evde yardım',
    why: 'Yakınınız henüz 18 yaşında değil ve Wlz kararı yok.',
    who: municipality,
    next: 'Belediyenin mahalle ekibini (wijkteam) arayın. Aile hekimi de sizi yönlendirebilir.',
    cost: noContribution,
  },
  R10: {
    title: 'Evinize gelen bir gönüllü',
    why: 'Evde birkaç saat birini mi arıyorsunuz? Bu çoğu zaman başvurusuz olur.',
    who: 'Gönüllü kuruluşu, sizinle birlikte',
    next: 'Kendiniz arayın. Belediyeyle görüşme gerekmez.',
    cost: 'Ücretsiz veya küçük bir ücret',
  },
  R11: {
    title: 'Evde hemşirelik (wijkverpleging)',
    why: 'Yıkanmada veya giyinmede yardım mı gerekiyor? Bunu evde hemşirelik yapabilir. Bu sizi rahatlatır.',
    who: 'Evde bakım hemşiresi (wijkverpleegkundige)',
    next: 'Bir wijkverpleging kuruluşunu arayın. Sevk gerekmez.',
    cost: 'Temel sigortadan, kendi payınız (eigen risico) olmadan',
  },
  R12: {
    title: 'Sağlık sigortasıyla, sizin yerinize bakım',
    why: 'Bazen ek sigorta öder. Bu sizin veya yakınınızın sigortası olabilir.',
    who: 'Sigortaları siz ararsınız',
    next: 'Kendi sigortanızı ve yakınınızın sigortasını arayın. Sizin yerinize bakımı (vervangende mantelzorg) ve kaç gün olduğunu sorun.',
    cost: 'Bu, poliçeye göre değişir.',
  },
  R13: {
    title: 'Yaşamın son döneminde yardım',
    why: 'Yakınınızın yaşamının son döneminde olduğunu söylediniz.',
    who: 'Aile hekimi, evde hemşirelik veya hospis',
    next: 'Aile hekimini arayın. Evde ek bakımı, gece nöbetini veya hospisi sorun.',
    cost: 'Bakımı temel sigorta öder. Hospis çoğu zaman bir katkı payı ister.',
  },
  R14: {
    title: 'Hastaneden çıkıyor, ama ev henüz hazır değil',
    why: 'Yakınınız hastanede yatıyor. Eve gitmeden önce konuşmak gerekir.',
    who: 'Taburcu hemşiresi (transferverpleegkundige) ve bakıma ara verme koordinatörü',
    next: 'Bölümde transferverpleegkundige’yi sorun: çıkışı o ayarlar. Evin durumunu anlatın.',
    cost: 'Bu, yere bağlıdır. Önceden sorun.',
  },
  R15: {
    title: 'Tıbbi nedenle kısa kalış (ELV)',
    why: 'ELV sizi dinlendirmek için değildir. Yalnızca bir doktor tıbbi olarak gerekli görürse olur.',
    who: 'Buna yalnızca bir doktor karar verir',
    next: 'Yatışın gerekli olduğunu mu düşünüyorsunuz? Aile hekimine sorun.',
    cost: 'Geçerli değil',
  },
  R16: {
    title: 'Yakınına bakan gençler için',
    why: 'Gençsiniz ve birine bakıyorsunuz. Bunun için ayrı yardımlar var.',
    who: 'Yakınına bakanlar için destek noktası ve okulunuz',
    next: 'Destek noktasını arayın. Okulda güvendiğiniz birine anlatın.',
    cost: free,
  },
  R17: {
    title: 'İşinizin yanında bakım',
    why: 'Çalışıyorsunuz ve birine bakıyorsunuz. Bakım izni için kurallar var.',
    who: 'İşvereniniz. Destek noktası size açıklar.',
    next: 'Yöneticinizle bakım iznini veya başka saatleri konuşun.',
    cost: 'Bilgi almak ücretsizdir. İznin maaşınızı nasıl etkilediğini sorun.',
  },
  R18: {
    title: (p) => (p.hasBudget ? 'Sizin yerinize bakımı kişisel bütçeden (pgb) ödemek' : 'Kişisel bütçeyle (pgb) kendiniz yardım almak'),
    why: (p) =>
      p.hasBudget
        ? 'Yakınınızın zaten bir pgb’si var. Sizin yerinize bakacak birini de ondan ödeyebilirsiniz.'
        : 'Pgb, yardımı kendiniz ödemeniz için verilen paradır.',
    who: (p) => (p.hasWlz ? 'Siz, bakım ofisiyle (zorgkantoor) birlikte' : 'Siz, belediyeyle birlikte'),
    next: (p) =>
      p.hasBudget
        ? 'Bütçeyle neyin olabileceğini bakım ofisine (zorgkantoor) sorun.'
        : 'Görüşmede bunu neden istediğinizi ve yürütebileceğinizi anlatın.',
    cost: 'Pgb’siz olduğu kadar. Ama yazışmaları siz yaparsınız.',
  },
  R19: {
    title: 'Her zaman: sizinle birlikte düşünen biri',
    why: 'Bu, yakınına bakan herkes için var.',
    who: 'Destek noktası, koordinatör ve danışman (cliëntondersteuner)',
    next: 'Koordinatörü arayın. Bakamaz olursanız diye birlikte bir acil durum planı yapın. Dinleme hattı gece gündüz açık.',
    cost: 'Ücretsiz. Bunun için hiçbir zaman katkı payı ödemezsiniz.',
  },
  R20: {
    title: 'Bilmiyor musunuz? Sorun değil.',
    why: 'Birkaç cevap henüz boş. Onlar için bir şey varsaymayız.',
    who: 'Koordinatör sizinle birlikte bulur',
    next: (p) => `Arayın ve birlikte bulun. ${p.open}`,
    cost: free,
  },
  R21: {
    title: 'Belediye aracılığıyla evinize gelen bir bakım çalışanı (Wmo)',
    why: 'Evde birkaç saatten fazlasını veya kişisel bakımda yardım arıyorsunuz.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R22: {
    title: 'Gece yardımı, evinizde',
    why: 'Uyuyabilmek için gece birini arıyorsunuz.',
    who: (p) => (p.hasWlz ? 'Wlz aracılığıyla, yakınınızın bakım kuruluşu' : 'Evde hemşirelik, koordinatörle birlikte'),
    next: (p) =>
      p.hasWlz
        ? 'Bakım kuruluşunu arayın ve gece bakımını sorun.'
        : 'Evde hemşireliği (wijkverpleging) arayın ve gece neyin olabileceğini sorun.',
    cost: 'Bu değişir. Önceden sorun.',
  },
  R23: {
    title: 'Şimdilik: belediye aracılığıyla konaklama veya gündüz bakımı (Wmo)',
    why: 'Wlz için başvuruldu. Karara kadar belediye yardım edebilir.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R24: {
    title: 'Gençlik Yasası (Jeugdwet) aracılığıyla konaklama, gündüz bakımı veya evde yardım',
    why: 'Yakınınız henüz 18 yaşında değil. Wlz kararı yok veya bunu bilmiyoruz.',
    who: municipality,
    next: 'Belediyenin mahalle ekibini (wijkteam) arayın. Wlz’nin ne durumda olduğunu söyleyin.',
    cost: noContribution,
  },
  R25: {
    title: 'Tıbbi nedenle bir yatak (ELV)',
    why: 'Bir doktor geçici yatışı gerekli görüyor.',
    who: 'Aile hekimi veya başka bir doktor',
    next: 'Aile hekimiyle konuşun. Doktor karar verir ve bir yatak arar.',
    cost: basicInsurance,
  },
  R26: {
    title: 'Başka bir belediye karar verir',
    why: (p) =>
      p.municipality
        ? `Yakınınız şu belediyede yaşıyor: ${p.municipality}. Wmo ve Jeugdwet yardımına o belediye karar verir.`
        : 'Yakınınız başka bir belediyede yaşıyor. Wmo ve Jeugdwet yardımına o belediye karar verir.',
    who: municipality,
    next: 'O belediyede devam edin veya onun Wmo danışma masasını arayın.',
    cost: 'Bu, belediyeye göre değişir.',
  },
}
