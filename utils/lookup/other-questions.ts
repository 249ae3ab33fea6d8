/**
 * What is said in an interview and probes no competency: greetings, the call itself, pay, logistics, the CV,
 * knowledge tests and riddles. A question that is more like these than like the bank gets no competency.
 */
export const OTHER_QUESTIONS =
  `can you hear me | I can not hear you | is my microphone on | you are on mute | is the sound working | my headphones
can you see my screen | can you share your screen | turn on your camera | your video is frozen | the connection is bad | there is an echo | I lost you for a second
shall we wait a minute | could you repeat that | one moment | give me a second | let me find my notes | let me take notes | is it fine if I record this | a glass of water | a coffee
let me introduce myself | nice to meet you | how are you today | how was your weekend | how was the journey | where are you calling from | is now a good time | sorry I am late | good morning | what a nice day | what is the weather like
thanks for your time | that is all from my side | we have five minutes left | let us take a break | shall we start | let us get started | let us move on to the next part | we will be in touch | have a nice day | goodbye
I will tell you about the company first | my colleague will join us | the next interview is with the manager
what is your salary expectation | what are your compensation expectations | current salary | how much do you earn | bonus and equity | what rate do you charge | pay range
notice period | when can you start | start date | visa status | work permit | allowed to work in this country | citizenship | are you willing to relocate | remote or office | how many days in the office | working from home
where do you live | which time zone are you in | which languages do you speak | can you travel | working hours | holidays and benefits | background check | full time or part time | your phone number | your address | how do you pronounce your name | how old are you | are you married
are you interviewing elsewhere | do you have other offers | how did you hear about us | where did you find this job advert | who referred you | can you provide references | what brings you here
do you have any questions for us | any questions for me | is there anything you want to ask | what are the next steps | when will you hear back | anything else you would like to add
tell me about yourself | introduce yourself | walk me through your resume | go through your cv | what did you study | which university | what degree do you have | your hobbies | what do you do for fun
why do you want to work here | why this company | why are you leaving your job | why this role | what kind of job do you want next | where do you see yourself in five years | what do you know about our company | what is your dream job
years of experience with java | do you know python | have you used kubernetes | rate your sql skills | are you certified | which programming language do you prefer | favourite book | favourite editor | favourite colour
reverse a linked list | invert a binary tree | binary search | time complexity of quicksort | big o notation | write a function | sort an array | find duplicates in an array | detect a cycle in a graph | dynamic programming | implement a hash map | two sum | palindrome string | fibonacci recursion | prime numbers | implement a queue with two stacks | merge intervals | depth first traversal
the difference between a process and a thread | the difference between a class and an interface | a closure in javascript | explain polymorphism | tcp versus udp | an index in sql | inner join | what happens when you type a url in the browser | garbage collection | rest versus graphql | explain how https works | dependency injection | a deadlock | a theorem | consistency and partition tolerance | a pointer | an array or a dictionary | a regular expression | a virtual machine or a container
design a url shortener | design twitter | design a rate limiter | design a parking lot | implement an lru cache
why are manhole covers round | how many golf balls fit in a bus | how many piano tuners are there | how many windows are in the city | the weight of a plane | what animal would you be | a riddle with eight coins and a scale | the angle of the clock hands | multiply two numbers in your head
did you find the office | what is the capital of france | tell me a joke | what time is it | who won the match | have you seen the film`
    .split(/[|\n]/)
    .map((text) => text.trim());
