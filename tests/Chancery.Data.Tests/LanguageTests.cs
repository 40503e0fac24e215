using Chancery.Model;

namespace Chancery.Data.Tests;

public sealed class LanguageTests
{
    private static readonly LanguageTable Table = LanguageLoader.Load(Path.Combine(DataCopy.Original, "lexicon", "languages.tsv"));

    [Theory]
    [InlineData("vi", "Bộ trưởng Ngoại giao hai nước đã hội đàm tại Hà Nội và nhất trí tăng cường hợp tác.")]
    [InlineData("vi", "TỔNG THỐNG HÀN QUỐC ĐIỆN ĐÀM VỚI THỦ TƯỚNG NHẬT BẢN VỀ TÌNH HÌNH KHU VỰC")]
    [InlineData("vi", "Theo The Korea Herald, Cheong Wa Dae và Blue House đều xác nhận tin này, còn White House thì chưa lên tiếng về cuộc gặp.")]
    [InlineData("vi-x-plain", "Bo truong Ngoai giao hai nuoc da hoi dam tai Ha Noi va nhat tri tang cuong hop tac trong nam nay.")]
    [InlineData("en", "The foreign ministers of the two countries met in Hanoi on Monday and agreed to step up their work.")]
    [InlineData("fr", "Les ministres des Affaires étrangères des deux pays se sont rencontrés à Hanoï et ont décidé de renforcer la coopération.")]
    [InlineData("es", "Los ministros de Relaciones Exteriores de los dos países se reunieron en Hanói y acordaron reforzar la cooperación.")]
    [InlineData("pt", "Os ministros das Relações Exteriores dos dois países reuniram-se em Hanói e decidiram reforçar a cooperação.")]
    [InlineData("it", "I ministri degli Esteri dei due Paesi si sono incontrati ad Hanoi e hanno deciso di rafforzare la cooperazione con gli altri.")]
    [InlineData("de", "Die Außenminister der beiden Länder haben sich in Hanoi getroffen und wollen die Zusammenarbeit auch in diesem Jahr vertiefen.")]
    [InlineData("nl", "De ministers van Buitenlandse Zaken van de twee landen hebben elkaar in Hanoi ontmoet en willen het overleg voortzetten.")]
    [InlineData("id", "Menteri Luar Negeri kedua negara bertemu di Hanoi dan sepakat untuk meningkatkan kerja sama yang telah berjalan dalam tahun ini.")]
    [InlineData("ru", "Министры иностранных дел двух стран встретились в Ханое и договорились о расширении сотрудничества.")]
    [InlineData("uk", "Міністри закордонних справ двох країн зустрілися в Ханої та домовилися про розширення співпраці.")]
    [InlineData("ar", "التقى وزيرا خارجية البلدين في هانوي واتفقا على تعزيز التعاون بين البلدين.")]
    [InlineData("zh", "两国外交部长在河内举行会谈，一致同意加强各领域务实合作。")]
    [InlineData("ja", "両国の外相はハノイで会談し、協力を強化することで一致した。")]
    [InlineData("ko", "양국 외교장관은 하노이에서 회담을 갖고 협력을 강화하기로 합의했다.")]
    [InlineData("th", "รัฐมนตรีว่าการกระทรวงการต่างประเทศของทั้งสองประเทศพบกันที่กรุงฮานอย")]
    public void A_text_is_in_the_language_of_most_of_its_words(string tag, string text) => Assert.Equal(tag, Table.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("12/6/2018")]
    [InlineData("Hanoi")]
    [InlineData("Donald Trump, Kim Jong-un, Moon Jae-in, Shinzo Abe, Vladimir Putin")]
    public void What_is_too_short_or_only_names_has_none(string text) => Assert.Null(Table.Of(text));

    [Theory]
    [InlineData(null, true)]
    [InlineData("vi", true)]
    [InlineData("vi-x-plain", true)]
    [InlineData("en", false)]
    [InlineData("zh", false)]
    public void Vietnamese_is_coded_and_what_may_be(string? tag, bool coded) => Assert.Equal(coded, LanguageTable.IsCoded(tag));
}
