/**
 * Words that tell no two organizations apart; lower case, in their own spelling. `and`: what says
 * "and" in any language, signs included. `dropped`: articles, prepositions and other conjunctions.
 * `inside`: the same, but single letters and such that begin or end names of their own ("W Hotels",
 * "Plan B"): they count between two other words only. Left out are words that are initials or
 * ordinary words in another language too often ("am", "on", "as", "is", "us", "men", "after").
 */
export const SMALL_WORDS: {
  readonly and: string
  readonly dropped: string
  readonly inside: string
} = {
  and: `
    & + and und u et y e i och og ja ir un és si și şi ve en и та й і ды და և եւ και κι
    و और तथा व एवं এবং ও மற்றும் మరియు ಮತ್ತು اور และ và dan 和 与 與 及 暨 と および 및 와 과
    eta agus ac dhe edhe kaj və және жана va болон`,
  dropped: `
    the of for in at by to from with
    der die das des dem den ein eine einer eines für von vom zu zum zur im bei beim mit an auf
    le la les un une des du de au aux pour par dans sur chez
    el los las una del al para por con
    il lo gli uno di del dello della dell dei degli delle da dal dalla allo alla ai alle per nel nella
    os um uma do dos das no na nos nas ao em
    els dels amb
    het een van voor te ten ter op aan met
    ett av på till från vid hos
    ved fra til af
    hið fyrir við frá
    az egy
    ale lui din pentru cu
    ze dla od po przy pro při se zo pre pri iz sa
    во на из от до для при по со об ко за имени им із від для при про об със
    ο η το οι τα του της των τον την τους τις για σε στο στη στην στα με από
    ile için nga për
    ال في من على الى إلى عن של את עם על از به با برای
    का के की को में से এর
    ของ แห่ง เพื่อ của cho tại di ke dari untuk yang bagi ng mga sa
    の 的 之 의
    yr`,
  inside: `
    a o u i e y w z v s k d l à á é è í ó в у з с о к`,
}
