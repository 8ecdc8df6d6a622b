"""The months in languages that this package does not read, as the bylines of embeds show them.

A page's own language decides in which one a platform writes the date, whatever the language of the post. Source: CLDR,
the form that stands in a date. Croatian `listopada` is October, the Polish one November: the day's full stop tells.
"""

from functools import cache

_MONTHS = (
    "януари февруари март април май юни юли август септември октомври ноември декември",
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "januar februar marts april maj juni juli august september oktober november december",
    "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου "
    "Δεκεμβρίου",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "január február március április május június július augusztus szeptember október november december",
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "januar februar mars april mai juni juli august september oktober november desember",
    "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre",
    "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર",
    "जन फ़र मार्च अप्रैल मई जून जुल अग सित अक्टू नव दिस",
    "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
    "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
    "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    "januar februar marec april maj junij julij avgust september oktober november december",
    "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
)


@cache
def list_months() -> dict[str, int]:
    """Return the number of each month by its name."""
    return {name: number for names in _MONTHS for number, name in enumerate(names.split(), 1)}
